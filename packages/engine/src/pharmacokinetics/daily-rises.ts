import { changeOf, type DailyChange, largest } from './daily-falls.ts';
import type { Turn, WholeDays } from './whole-days.ts';

/** How many days before and after a rise are looked at: a dose that is missed, early or late makes none. */
const around = 3;

const day = 24;

/**
 * The largest rise of what is given within some days from a dose up to the last look on, the last of several: from the highest of
 * the days before it, to the lowest of the days that follow the rise. Doses that begin anew after more than a day are no rise: that
 * is said as a gap.
 */
export function largestRise(
  whole: WholeDays,
  looked: number,
  { days, by }: { readonly days: number; readonly by: 'amount' | 'percent' },
): DailyChange | undefined {
  const riseAt = (turn: Turn): DailyChange | undefined => {
    if (turn.at > looked) return undefined;
    const before = whole.before(turn, around);
    const after = whole.after(turn, days + around - 1);
    if (before.length === 0 || after.length === 0) return undefined;
    const seen = Math.min(days, Math.floor((looked - turn.at) / day) + 1);
    const to = after.slice(0, seen).map((_, i) => Math.min(...after.slice(i, i + around)));
    return changeOf(turn.at, Math.max(...before), Math.max(...to));
  };
  return largest(whole.turns.map(riseAt).toReversed(), ({ from, to, percent }) =>
    by === 'percent' ? -percent : to - from,
  );
}
