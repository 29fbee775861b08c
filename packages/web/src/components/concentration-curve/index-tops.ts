/** Where the index is highest, as places among its times: of the middle person, and of the upper end of the band. */
export interface IndexTops {
  readonly middle: number;
  readonly upper: number;
}

/**
 * The first place of each. The band goes on rising where the middle, in whole numbers, stays the same: its own highest end is
 * another one.
 */
export function indexTops({
  p50,
  p95,
}: {
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}): IndexTops {
  return { middle: highest(p50), upper: highest(p95) };
}

function highest(values: readonly number[]): number {
  return values.reduce((best, value, i) => (value > (values[best] ?? 0) ? i : best), 0);
}
