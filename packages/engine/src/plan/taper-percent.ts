import { scaled } from '../quantity/decimal.ts';
import { type Course, type DailyRung, divisionsUnder } from './course.ts';
import type { Split } from './split.ts';

/** What a percent taper asks for. */
export interface PercentTaper {
  readonly percent: number;
  readonly everyDays: number;
  /** The last daily dose before zero, in micrograms. */
  readonly last: number;
}

/**
 * A share of the dose then taken, every so many days: to the lowest dose the products can make that does not cut more
 * than the share asked. Where even the smallest makeable cut is larger, that one is taken and a finding says so.
 *
 * @returns the daily doses in micrograms, each with its days; undefined where they cannot end where they should
 */
export function percentTaper(course: Course, pace: PercentTaper): readonly DailyRung[] | undefined {
  const rungs: DailyRung[] = [];
  const floor = course.target > 0 ? course.target : pace.last;
  let here: Place = { daily: course.from, split: course.fromSplit };
  while (here.daily > floor) {
    const next = nextPlace(course, pace.percent, here, floor);
    if (next === undefined) return undefined;
    rungs.push({ daily: next.daily, days: pace.everyDays });
    here = next;
  }
  return rungs;
}

interface Place {
  readonly daily: number;
  readonly split: Split;
}

/** The lowest dose within the percent of the one before it, or the next lower one where none lies within. */
function nextPlace(course: Course, percent: number, { daily, split }: Place, floor: number): Place | undefined {
  const keep = 100_000 - (scaled(percent, 3) as number);
  const under = divisionsUnder(course, split);
  let next: Place | undefined;
  for (let i = course.below.findIndex((dose) => dose < daily); i >= 0 && i < course.below.length; i++) {
    const dose = course.below[i] as number;
    const within = dose * 100_000 >= daily * keep;
    if (dose < floor || (!within && next !== undefined)) break;
    const lower = under(dose);
    if (lower !== undefined && divisionsUnder(course, lower)(floor) !== undefined) next = { daily: dose, split: lower };
  }
  return next;
}
