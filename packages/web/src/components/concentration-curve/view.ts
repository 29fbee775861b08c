import type { Extent } from '../staircase/stairs.ts';
import type { Course, CourseDay } from './course-of-plan.ts';
import type { Window } from './use-curves.ts';

/** What is looked at: the whole plan, or some days from one on, which counts from the first day of the plan. */
export interface View {
  readonly of: 'plan' | 'week' | 'day';
  readonly day: number;
}

/** A day with its place in the course. */
export interface PlacedDay {
  readonly day: CourseDay;
  readonly place: number;
}

export const daysIn = { week: 7, day: 1 } as const;

/** h between two points of a line: fine enough that no corner is seen. */
const apart = { week: 0.5, day: 0.25 } as const;

export function windowOf({ of, day }: View, { firstDay }: Omit<Extent, 'mostDaily'>): Window | undefined {
  return of === 'plan' ? undefined : { first: day - firstDay, days: daysIn[of], apart: apart[of] };
}

/** The days a view says in words: the first and the last that are planned, or those it shows. */
export function daysOf({ of, day }: View, { days }: Course): readonly PlacedDay[] {
  const placed = days.map((each, place) => ({ day: each, place }));
  const looked =
    of === 'plan'
      ? placed.filter(({ day: { step } }) => typeof step === 'number')
      : placed.filter((each) => each.day.day >= day && each.day.day < day + daysIn[of]);
  const [first, last] = [looked[0], looked.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last];
}
