import type { CountedDose } from './most-in-a-day.ts';

/** Some time without any dose. */
export interface Gap {
  /** h; when the dose before it is in. */
  readonly from: number;
  /** h; when the next dose begins, or never. */
  readonly to: number;
}

/**
 * The times without any dose from the first one on that begin before the last look, in order; the last one has no end where no
 * dose follows. What runs in evenly ends with its flow.
 *
 * @param looked  h; the last look
 */
export function gapsBetween(doses: readonly CountedDose[], looked: number): readonly Gap[] {
  const inOrder = doses.toSorted((a, b) => a.at - b.at);
  const gaps: Gap[] = [];
  let end = inOrder[0]?.at ?? Number.POSITIVE_INFINITY;
  for (const { at, over = 0 } of inOrder) {
    if (at > end) gaps.push({ from: end, to: at });
    end = Math.max(end, at + over);
  }
  return [...gaps, { from: end, to: Number.POSITIVE_INFINITY }].filter(({ from }) => from < looked);
}

/** Whole seconds of a gap up to the last look: a trace of rounding is no time. */
export function secondsSeen({ from, to }: Gap, looked: number): number {
  return Math.round((Math.min(to, looked) - from) * secondsAnHour);
}

export const secondsAnHour = 3600;

/** Several gaps as values of one finding: the first, the longest and how many there are; h, in hundredths. */
export function valuesOf(gaps: readonly [Gap, ...Gap[]], looked: number) {
  const hours = (value: number) => ({ value: Math.round(value * 100) / 100, unit: 'h' });
  const lengthOf = ({ from, to }: Gap) => (to === Number.POSITIVE_INFINITY ? looked : to) - from;
  const [first] = gaps;
  const longest = gaps.reduce((best, gap) => (lengthOf(gap) > lengthOf(best) ? gap : best));
  return {
    at: hours(first.from),
    lasts: hours(lengthOf(first)),
    count: gaps.length,
    longestAt: hours(longest.from),
    longest: hours(lengthOf(longest)),
  };
}
