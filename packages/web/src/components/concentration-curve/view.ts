import type { Extent } from '../staircase/stairs.ts';
import type { Course, CourseDay } from './course-of-plan.ts';
import type { Window } from './use-curves.ts';
import type { Happening } from './what-if.ts';

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

/**
 * The days a view says in words: the first and the last that are planned, or those it shows. While something else happens,
 * also the days that tell of it.
 */
export function daysOf({ of, day }: View, course: Course, happening: Happening | undefined): readonly PlacedDay[] {
  const placed = placedIn(course);
  const looked =
    of === 'plan'
      ? placed.filter(({ day: { step } }) => typeof step === 'number')
      : placed.filter((each) => each.day.day >= day && each.day.day < day + daysIn[of]);
  const ends = [looked[0], looked.at(-1)];
  return placed.filter((each) => ends.includes(each) || tellsOf(happening, each));
}

/** The days of the table: the last of each step, and those that tell of what else happens. */
export function daysInTable(course: Course, happening: Happening | undefined): readonly PlacedDay[] {
  const { days } = course;
  return placedIn(course).filter((each) => days[each.place + 1]?.step !== each.day.step || tellsOf(happening, each));
}

function placedIn({ days }: Course): readonly PlacedDay[] {
  return days.map((day, place) => ({ day, place }));
}

function tellsOf(happening: Happening | undefined, { day }: PlacedDay): boolean {
  return happening?.days.includes(day.day) ?? false;
}
