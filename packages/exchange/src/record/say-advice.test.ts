import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { answerAssess } from '../api/answer-assess.ts';
import { assessed } from '../api/assessed.examples.ts';
import { exampleAssessRequest } from '../api/wire/assess-request.ts';

const moved = (zone: string) => ({
  id: 'moved',
  author: { role: 'person', id: 'person-example' },
  device: 'phone',
  happened: '2026-12-03T01:00:00Z',
  written: '2026-12-03T01:00:00Z',
  schema: 0,
  kind: 'zone-changed',
  zone,
});
const said = (...events: readonly object[]) => assessed(...events).missed[0]?.says.replaceAll('\u00a0', ' ');

describe('When a dose may be taken, in words', () => {
  it('is a time with its weekday and date (section 4 of the safety reference)', () => {
    expect(said()).toContain('Take it until 20:00 on Thursday 3 December 2026, not later.');
    expect(assessed().isAway).toBe(false);
  });

  it('names the clock it goes by where the person is away from it, and moves nothing (T1, H07)', () => {
    expect(said(moved('Asia/Tokyo'))).toContain(
      'Take it until 20:00 on Thursday 3 December 2026 (the clock of Europe/London), not later.',
    );
    expect(assessed(moved('Asia/Tokyo'))).toMatchObject({ zone: 'Europe/London', isAway: true });
  });

  it('names none where the person is at home', () => {
    expect(said(moved('Europe/London'))).not.toContain('clock of');
  });
});

describe('A dose that is left out, in words', () => {
  const evening = (...more: readonly object[]) => {
    const { record } = exampleAssessRequest;
    const events = [...record.events, ...more];
    const asked = { now: '2026-12-03T20:30:00Z', record: { ...record, events } };
    const answered = answerAssess(asked, facts, sayIn('en'));
    return answered.ok ? answered.answer.missed.find(({ advice }) => advice === 'leave-out')?.says : answered.problems;
  };

  it('goes on to the next one at its own time', () => {
    expect(evening()).toContain('Take the next one at its own time.');
  });

  it('asks before the next one where the time of a dose is in doubt (Y3)', () => {
    const ahead = {
      id: 'ahead',
      author: { role: 'person', id: 'person-example' },
      device: 'phone',
      happened: '2026-12-04T22:00:00Z',
      written: '2026-12-03T20:00:00Z',
      schema: 0,
      kind: 'dose-taken',
      amount: { value: 15, unit: 'mg' },
      units: 'unknown',
      slot: 'plan-1/2026-12-03/2',
    };
    expect(evening(ahead)).toContain('Ask your clinic or a pharmacist now, before you take the next one.');
  });
});
