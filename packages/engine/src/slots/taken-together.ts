import type { Facts } from '@steady/knowledge';
import { afterHours, hoursFrom, type Instant } from '../calendar/instant.ts';
import type { Matched, Matching } from './match.ts';

/** Planned doses that were taken as if they were one, in micrograms. What was larger than its own planned dose is not in it. */
export interface Together {
  readonly sum: number;
  /** The largest of them: what stays planned. */
  readonly largest: number;
}

/**
 * Planned doses that went down too close to each other, each perhaps as planned, but not at its time: three doses of a day at
 * once are two doses too many. Too close is less than the floor of M4; where the plan itself has doses close to each other, less
 * than half of its least spacing, so that a dose some minutes early is none. Each follows the one before it: one dose more never
 * makes less of it (M9).
 *
 * A dose of which nobody knows when it was taken is beside no other one; one of which nobody knows the amount is the planned one.
 *
 * @param from  doses since
 *
 * Facts: LIMIT-M4.
 */
export function takenTogether({ slots }: Matching, from: Instant, now: Instant, facts: Facts): readonly Together[] {
  const close = Math.min(facts['LIMIT-M4'].figures.floor.value, leastSpacing(slots, from, now) / 2);
  const taken = slots.flatMap(partTaken).filter(({ at }) => at > from);
  const runs: { readonly at: Instant; readonly micrograms: number }[][] = [];
  let before: Instant | undefined;
  for (const part of taken.sort((a, b) => a.at - b.at)) {
    if (before !== undefined && hoursFrom(before, part.at) < close) runs.at(-1)?.push(part);
    else runs.push([part]);
    before = part.at;
  }
  return runs.map((run) => {
    const amounts = run.map(({ micrograms }) => micrograms);
    return { sum: amounts.reduce((sum, amount) => sum + amount, 0), largest: Math.max(...amounts) };
  });
}

function partTaken({ slot, dose }: Matched) {
  if (dose === 'none' || dose.at === 'unknown') return [];
  const planned = slot.dose.micrograms;
  return [{ at: dose.at, micrograms: dose.amount === 'unknown' ? planned : Math.min(planned, dose.amount.micrograms) }];
}

/** Hours between the two planned doses that come due nearest to each other around these doses. */
function leastSpacing(slots: readonly Matched[], from: Instant, now: Instant): number {
  const day = 24;
  const due = slots.map(({ slot }) => slot.at).filter((at) => at > afterHours(from, -day) && at < afterHours(now, day));
  return Math.min(day, ...due.slice(1).map((at, i) => hoursFrom(due[i] as Instant, at)));
}
