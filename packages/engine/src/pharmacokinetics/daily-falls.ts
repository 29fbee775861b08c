import type { Turn, WholeDays } from './whole-days.ts';

/** Another amount a day than before; micrograms a day. */
export interface DailyChange {
  /** h. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** By how much less it is, of what was given before; negative where it is more. */
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
  whole: WholeDays,
  looked: number,
  { days, by }: { readonly days: number; readonly by: 'amount' | 'percent' },
): DailyChange | undefined {
  const fallAt = (turn: Turn): DailyChange | undefined => {
    const { at, run } = turn;
    const from = dayBefore(whole, turn);
    if (from === undefined || at > looked || at + day > run.to) return undefined;
    const counted = at + days * day <= run.to ? days : 1;
    return changeOf(at, from, whole.given(at, at + counted * day) / counted);
  };
  return largest(whole.turns.map(fallAt), ({ from, to, percent }) => (by === 'percent' ? percent : from - to));
}

/**
 * The largest fall within some days, in however many steps; the higher one of two days after it, so that a dose that came late
 * raises nothing.
 */
export function fallWithin(whole: WholeDays, looked: number, days: number): DailyChange | undefined {
  const fallAt = (turn: Turn): DailyChange | undefined => {
    const from = dayBefore(whole, turn);
    if (from === undefined || turn.at > looked) return undefined;
    const after = whole.after(turn, days + 1);
    const seen = Math.min(days, Math.floor((looked - turn.at) / day) + 1);
    const to = after.slice(0, seen).map((amount, i) => Math.max(amount, after[i + 1] ?? amount));
    return to.length === 0 ? undefined : changeOf(turn.at, from, Math.min(...to));
  };
  return largest(whole.turns.map(fallAt), ({ from, to }) => from - to);
}

/** The lesser of two days before; of the first day of a run what there is of it. */
function dayBefore(whole: WholeDays, turn: Turn): number | undefined {
  const known = whole.before(turn, 2);
  return known.length > 0 ? Math.min(...known) : whole.sinceBegin(turn);
}

export function changeOf(at: number, from: number, to: number): DailyChange {
  return { at, from, to, percent: from > 0 ? ((from - to) / from) * 100 : 0 };
}

/** The first of the largest changes by some size. */
export function largest(
  changes: readonly (DailyChange | undefined)[],
  sizeOf: (change: DailyChange) => number,
): DailyChange | undefined {
  return changes.reduce<DailyChange | undefined>(
    (best, change) => (change && (best === undefined || sizeOf(change) > sizeOf(best)) ? change : best),
    undefined,
  );
}
