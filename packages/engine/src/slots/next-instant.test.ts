import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { Step } from '../plan/plan.ts';
import type { Event } from '../record/event.ts';
import { at, event, recordOf, signed, step } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { matching, slot } from './examples.ts';
import { nextInstant } from './next-instant.ts';
import { situationAt } from './situation.ts';

const now = at('2026-12-03T12:00');
const morning = slot('2026-12-03T08:00', 0);
const noon = slot('2026-12-03T14:00', 1);
const under = (steps: readonly Step[], zone = 'Europe/London', ...more: readonly Event[]) =>
  situationAt(project(recordOf(signed({ zone: zone as never }, steps), ...more), facts), now, facts);
const endless = under([step('2026-12-01', null, { '08:00': 10 })]);
const threeDays = [step('2026-12-01', 3, { '08:00': 10 })];
const after = (situation: typeof endless, of = noon) =>
  nextInstant(of, {
    ...situation,
    matching: matching([
      [morning, 'none'],
      [noon, 'none'],
    ]),
  });

describe('After a planned dose', () => {
  it('comes the next one', () => {
    expect(after(endless, morning)).toBe(noon.at);
  });

  it('the last of a plan without an end, nothing comes', () => {
    expect(after(endless)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('the last of a plan, its end comes, at midnight of its own clock', () => {
    expect(after(under(threeDays))).toBe(at('2026-12-04T00:00'));
    expect(after(under(threeDays, 'America/New_York'))).toBe(at('2026-12-04T05:00'));
    const two = [step('2026-12-01', 1, { '08:00': 10 }), step('2026-12-02', 4, { '08:00': 5 })];
    expect(after(under(two))).toBe(at('2026-12-06T00:00'));
  });

  it('the last of a plan that was ended before, that comes', () => {
    const ended = event('end', at('2026-12-03T18:00'), { kind: 'plan-ended', plan: 'plan' as never, reason: '' });
    const signedEnd = { ...ended, author: { role: 'clinician', id: 'c' } as const };
    expect(after(under(threeDays, 'Europe/London', signedEnd))).toBe(at('2026-12-03T18:00'));
  });

  it('never comes anything before it', () => {
    const late = slot('2026-12-04T02:00', 2);
    const only = { ...under(threeDays), matching: matching([[late, 'none']]) };
    expect(nextInstant(late, only)).toBe(late.at);
  });

  it('of no plan that is followed, nothing is known but its own time', () => {
    const other = { ...noon, plan: 'other' as never };
    expect(nextInstant(other, { ...endless, matching: matching([[other, 'none']]) })).toBe(noon.at);
  });
});
