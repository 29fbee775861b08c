import { daysBetween, type LocalDate } from '@steady/engine';
import type { KidneyChange } from '@steady/engine/pharmacokinetics';
import { facts } from '@steady/knowledge';
import type { Course } from './course-of-plan.ts';

/** What else may happen on the way of a plan; nothing of it is ever part of the plan. */
export const whatIfKinds = ['nothing', 'dose', 'day', 'days', 'kidneys', 'dialysis'] as const;

export type WhatIfKind = (typeof whatIfKinds)[number];

export interface WhatIf {
  readonly kind: WhatIfKind;
  /** The first day of it. */
  readonly date: LocalDate;
  /** mL/min, where the kidneys get weaker. */
  readonly creatinineClearance: number;
  /** L/h, where there is a dialysis session. */
  readonly dialysis: number;
}

/** So many days without a dose are looked at. */
export const daysMissed = 3;

/** h after midnight at which a session begins. */
const sessionFrom = 12;

/**
 * A course on which something else happens: doses are missed, the kidneys get weaker for good, or there is one dialysis
 * session from noon on. What is missed counts as not taken, and afterwards the plan goes on.
 *
 * Fact: KIN-05.
 */
export function inCourse(course: Course, { kind, date, ...rates }: WhatIf): Course {
  const day = course.days.find((each) => each.date === date);
  if (day === undefined) return course;
  switch (kind) {
    case 'nothing':
      return course;
    case 'dose':
      return without(course, (each, dose) => each === date && dose === 0);
    case 'day':
      return without(course, (each) => each === date);
    case 'days':
      return without(course, (each) => daysBetween(date, each) >= 0 && daysBetween(date, each) < daysMissed);
    case 'kidneys':
      return withChanges(course, [{ at: day.from, creatinineClearance: rates.creatinineClearance }]);
    case 'dialysis': {
      const from = day.from + sessionFrom;
      return withChanges(course, [
        { at: from, dialysis: rates.dialysis },
        { at: from + facts['KIN-05'].figures.session.value, dialysis: null },
      ]);
    }
  }
}

function without(course: Course, isMissed: (date: LocalDate, dose: number) => boolean): Course {
  const days = course.days.map((day) => ({ ...day, doses: day.doses.filter((_, i) => !isMissed(day.date, i)) }));
  const doses = days.flatMap((day) =>
    day.doses.map(({ at, milligrams }) => ({ at, milligrams, route: 'oral' }) as const),
  );
  return { ...course, days, schedule: { ...course.schedule, doses } };
}

function withChanges(course: Course, changes: readonly KidneyChange[]): Course {
  return { ...course, changes };
}
