import { describe, expect, it } from 'vitest';
import { after } from '../independent-checker/days.ts';
import type { WireAnswer } from '../independent-checker/wire.ts';
import { answerTo } from './answer.ts';
import { cases, patience, tryOn } from './law.ts';
import { changedPlans } from './requests.ts';

describe('A change on the way', patience, () => {
  let compared = 0;

  it('leaves the days before it as they were (P9, TAP-24, TAP-25)', () => {
    tryOn(changedPlans, (request) => {
      const changes = request.changes ?? [];
      const last = changes.at(-1);
      const [changed, before] = [answerTo(request), answerTo({ ...request, changes: changes.slice(0, -1) })];
      if (last === undefined || changed.answer === undefined || before.answer === undefined) return;
      compared += 1;
      const [now, then] = [dosesUntil(last.on, changed.answer), dosesUntil(last.on, before.answer)];
      expect(now).toEqual(then);
    });
  });

  it('was compared often enough', () => {
    expect(compared).toBeGreaterThan(cases / 5);
  });
});

/** What is taken from what on each day before one, in order; the plan's last dose goes on where it is open. */
function dosesUntil(end: string, { plan: { steps } }: WireAnswer): readonly string[] {
  const days: string[] = [];
  for (const { from, days: length, intakes } of steps) {
    const line = intakes.map(({ time, units }) => `${time} ${JSON.stringify(units)}`).join(', ');
    for (let day = from, i = 0; day < end && i < (length ?? Number.POSITIVE_INFINITY); i++, day = after(day, 1)) {
      days.push(`${day} ${line}`);
    }
  }
  return days;
}
