import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';
import { unscaled } from '../quantity/decimal.ts';
import { type Course, type DailyRung, divisionsUnder } from './course.ts';

/** What a fixed taper asks for, in micrograms a day and days. */
export interface FixedTaper {
  readonly cut: number;
  readonly everyDays: number;
  /** The last daily dose before zero. */
  readonly last: number;
  /** The cut above which a signature is needed (P6). */
  readonly limit: number;
}

/**
 * The same cut every so many days, down to the target; before zero one step at the last dose, so that the taper never
 * ends from higher than that (TAP-12).
 *
 * A cut that the products cannot make is refused with the nearest they can, never moved; where that one is above the
 * limit (P6), the limit is named beside it. Only where today's dose
 * cannot be made from the products at all (after a switch) is the first cut smaller, to the nearest dose they make.
 *
 * @returns the daily doses in micrograms, each with its days
 *
 * Problems: `pace.cut-not-makeable`.
 */
export function fixedTaper(course: Course, pace: FixedTaper): Outcome<readonly DailyRung[]> {
  const doses = fallingBy(course, pace);
  if (doses !== undefined) return ok(doses.map((daily) => ({ daily, days: pace.everyDays })));

  const nearest = nearestCut(course, pace);
  return refuse(
    problem('pace.cut-not-makeable', '/pace/cut', {
      cut: { value: unscaled(pace.cut, 3), unit: 'mg/d' },
      ...(nearest !== undefined && { nearest: { pace: writtenPace({ ...pace, cut: nearest }, course.target) } }),
      ...(nearest !== undefined && nearest > pace.limit && { limit: { value: unscaled(pace.limit, 3), unit: 'mg/d' } }),
    }),
  );
}

/** A pace as a request writes it. */
function writtenPace({ cut, everyDays, last }: FixedTaper, target: number) {
  const pace = { method: 'fixed', cut: { value: unscaled(cut, 3), unit: 'mg/d' }, everyDays };
  return target > 0 ? pace : { ...pace, last: { value: unscaled(last, 3), unit: 'mg/d' } };
}

/** The daily doses of the taper, or undefined where one of them cannot be made. */
export function fallingBy(
  course: Course,
  { cut, last }: Pick<FixedTaper, 'cut' | 'last'>,
): readonly number[] | undefined {
  const doses: number[] = [];
  let daily = course.from;
  let split = course.fromSplit;
  const floor = course.target > 0 ? course.target : last;
  while (daily > floor) {
    let next = Math.max(daily - cut, floor);
    if (doses.length === 0 && course.splits.of(daily) === undefined) {
      next = course.below.findLast((dose) => dose >= next) ?? next;
    }
    const nextSplit = divisionsUnder(course, split)(next);
    if (nextSplit === undefined) return undefined;
    doses.push(next);
    daily = next;
    split = nextSplit;
  }
  return doses;
}

/** The cut closest to the one asked that the products can make all the way; the smaller of two as close. */
function nearestCut(course: Course, { cut, last }: FixedTaper): number | undefined {
  return course.below
    .map((dose) => course.from - dose)
    .sort((a, b) => Math.abs(a - cut) - Math.abs(b - cut) || a - b)
    .find((candidate) => fallingBy(course, { cut: candidate, last }) !== undefined);
}
