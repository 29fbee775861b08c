import { gapsBetween } from './gaps-between.ts';
import type { CountedDose } from './most-in-a-day.ts';
import { takenBefore } from './taken-before.ts';

/** Less a day than before; micrograms a day. */
export interface Fall {
  /** h. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Of what was given before. */
  readonly percent: number;
}

const day = 24;

/**
 * The largest fall of what is given in the days from a dose up to the last look on, against the day before it; the lesser of two
 * days before it, so that a dose that came early raises nothing. Days in which doses end are left out: an end is said as such.
 *
 * @param days  how many days after it count together, where the doses go on for so long
 */
export function largestFall(
  doses: readonly CountedDose[],
  looked: number,
  { days, by }: { readonly days: number; readonly by: 'amount' | 'percent' },
): Fall | undefined {
  const turns = [...new Set(doses.flatMap(({ at, over = 0 }) => [at, at + over]))].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [turns[0], turns.at(-1)];
  const before = takenBefore(doses);
  const given = (from: number, to: number) => before(to) - before(from);
  const ends = gapsBetween(doses, Number.POSITIVE_INFINITY)
    .filter(({ from, to }) => to - from > day)
    .map(({ from }) => from);
  const sizeOf = ({ from, to, percent }: Fall) => (by === 'percent' ? percent : from - to);

  let largest: Fall | undefined;
  let next = 0;
  for (const at of turns) {
    while (next < ends.length && (ends[next] as number) < at) next++;
    const until = Math.min(last, ends[next] ?? last);
    if (at > looked || at <= first || at + day > until) continue;
    const counted = at + days * day <= until ? days : 1;
    const yesterday = given(at - day, at);
    const from = at - 2 * day >= first ? Math.min(yesterday, given(at - 2 * day, at - day)) : yesterday;
    const to = given(at, at + counted * day) / counted;
    const fall = { at, from, to, percent: from > 0 ? ((from - to) / from) * 100 : 0 };
    if (largest === undefined || sizeOf(fall) > sizeOf(largest)) largest = fall;
  }
  return largest;
}
