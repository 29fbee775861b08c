import { describe, expect, it } from 'vitest';
import { emptyForm, flags, inDoubt, requestOf } from './asked.ts';

const now = new Date('2026-12-03T02:00:00Z');
const answersOf = (form: Partial<typeof emptyForm>) => requestOf({ ...emptyForm, ...form }, 'UK', now).answers;

describe('Who is not sure of the list of what cannot wait (R3)', () => {
  it('has answered each of it with that, until it is answered by itself: a doubt is no no', () => {
    const asked = answersOf({ unsure: true, answers: { seizure: 'no' } });
    expect(Object.keys(asked ?? {}).toSorted()).toEqual([...inDoubt, 'pump-empty', 'slow-pulse'].toSorted());
    expect(asked).not.toHaveProperty('taken-by-child');
    expect(asked).toMatchObject({ seizure: 'no', 'hard-to-wake': 'unknown', 'severe-confusion': 'unknown' });
  });

  it('and who has not come to it yet has answered nothing', () => {
    expect(answersOf({})).toEqual({});
  });
});

describe('The list of what cannot wait', () => {
  it('asks nothing twice: a slow pulse with fainting, an empty pump with the alarm (decision 12)', () => {
    expect(flags).toEqual(expect.arrayContaining(['fainting', 'pump-alarm', 'severe-confusion']));
    expect(flags).not.toContain('slow-pulse');
    expect(flags).not.toContain('pump-empty');
  });

  it('and who does not know the wider one does not know the other', () => {
    expect(answersOf({ answers: { fainting: 'unknown' } })).toEqual({ fainting: 'unknown', 'slow-pulse': 'unknown' });
    expect(answersOf({ answers: { fainting: 'no' } })).toEqual({ fainting: 'no' });
  });
});
