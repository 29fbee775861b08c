import { addDays, daysBetween, type LocalDate } from '../../calendar/calendar.ts';
import type { Product } from '../../medicine/product.ts';
import type { Course } from '../course.ts';
import type { Step } from '../plan.ts';
import type { Split } from '../split.ts';

/** A step before its doses are written out. */
export interface Stage {
  /** Micrograms a day. */
  readonly daily: number;
  readonly split: Split;
  readonly days: number | null;
  readonly why: Step['why'];
  readonly supply: Stock;
}

/** The products in use, and the course with what they can make. */
export interface Stock {
  readonly products: readonly Product[];
  readonly course: Course;
}

/** A plan on its way: the stages from a first day on, and those that wait behind an open hold. */
export interface Journey {
  readonly start: LocalDate;
  readonly stages: readonly Stage[];
  readonly waiting: readonly Stage[];
  readonly isHeld: boolean;
  /** Whether halves could not be made somewhere, so that days were doubled instead. */
  readonly daysInsteadOfHalves: boolean;
}

/** The stage that a plan has for a day (P8), for how many days it already was, and the stages before and after it. */
export interface Place {
  readonly before: readonly Stage[];
  readonly current: Stage;
  readonly elapsed: number;
  readonly after: readonly Stage[];
}

/** The place of a day in a journey; undefined outside of it. */
export function placeOf({ start, stages }: Journey, on: LocalDate): Place | undefined {
  let from = start;
  for (const [i, current] of stages.entries()) {
    const elapsed = daysBetween(from, on);
    if (elapsed < 0) return undefined;
    if (current.days === null || elapsed < current.days) {
      return { before: stages.slice(0, i), current, elapsed, after: stages.slice(i + 1) };
    }
    from = addDays(from, current.days);
  }
  return undefined;
}

/** The days before a place, as they were. */
export function daysBefore({ before, current, elapsed }: Place): readonly Stage[] {
  return elapsed > 0 ? [...before, { ...current, days: elapsed }] : before;
}

/** What was taken before the plan, as a stage to hold or go back to; undefined for a first prescription. */
export function originOf(first: Stage): Stage | undefined {
  const { from, fromSplit } = first.supply.course;
  return from === 0 ? undefined : { ...first, daily: from, split: fromSplit };
}

/** Whether the products of a stage can make a division. */
export function canMake({ course }: Stock, split: Split): boolean {
  return split.every((dose) => course.measures.of(dose) !== undefined);
}
