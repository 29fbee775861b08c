import { describe, expect, it } from 'vitest';
import { emptyForm, inDoubt, requestOf } from './asked.ts';

const now = new Date('2026-12-03T02:00:00Z');
const answersOf = (form: Partial<typeof emptyForm>) => requestOf({ ...emptyForm, ...form }, 'UK', now).answers;

describe('Who is not sure of the list of what cannot wait (R3)', () => {
  it('has answered each of it with that, until it is answered by itself: a doubt is no no', () => {
    const asked = answersOf({ unsure: true, answers: { seizure: 'no' } });
    expect(Object.keys(asked ?? {}).toSorted()).toEqual([...inDoubt].toSorted());
    expect(asked).not.toHaveProperty('taken-by-child');
    expect(asked).toMatchObject({ seizure: 'no', 'hard-to-wake': 'unknown', 'severe-confusion': 'unknown' });
  });

  it('and who has not come to it yet has answered nothing', () => {
    expect(answersOf({})).toEqual({});
  });
});
