import type { LocalDate } from '@steady/engine';
import type { KidneyChange } from '@steady/engine/pharmacokinetics';
import { facts } from '@steady/knowledge';
import type { Course, CourseDay } from './course-of-plan.ts';
import type { Input } from './known-inputs.ts';

/** What else may happen on the way of a plan; nothing of it is ever part of the plan. */
export const whatIfKinds = ['nothing', 'dose', 'day', 'days', 'kidneys', 'dialysis'] as const;

export type WhatIfKind = (typeof whatIfKinds)[number];

/** What somebody asks. */
export interface WhatIf {
  readonly kind: WhatIfKind;
  /** The first day of it, counted from the first day of the plan, which may still move. */
  readonly day: number;
  /** mL/min, where the kidneys get weaker; `fallen` until somebody sets it. */
  readonly creatinineClearance: number | 'fallen';
  /** L/h, where there is a dialysis session. */
  readonly dialysis: number;
}

/** What does happen in a course, as it is drawn. */
export interface Happening {
  readonly kind: Exclude<WhatIfKind, 'nothing'>;
  /** The first day of it. */
  readonly date: LocalDate;
  /** The days it happens on, and the first one after them; of weaker kidneys, which stay, the first. As the course counts them. */
  readonly days: readonly number[];
  /** mL/min, from then on. */
  readonly creatinineClearance: Input['value'];
  /** L/h, where there is a dialysis session. */
  readonly dialysis: number;
}

/** So many days without a dose are looked at. */
export const daysMissed = 3;

/** h after midnight at which a session begins. */
const sessionFrom = 12;

/** The days something can begin on: where doses are missed there must be some. */
export function daysFor(kind: WhatIfKind, { days }: Course): readonly CourseDay[] {
  switch (kind) {
    case 'nothing':
      return [];
    case 'dose':
    case 'day':
      return days.filter(({ doses }) => doses.length > 0);
    case 'days':
      return days.filter((_, place) => {
        const missed = days.slice(place, place + daysMissed);
        return missed.length === daysMissed && missed.every(({ doses }) => doses.length > 0);
      });
    case 'kidneys':
    case 'dialysis':
      return days;
  }
}

/** The day that is asked for; where it cannot be that one, the first of the plan that can. */
export function beginOf({ kind, day }: WhatIf, course: Course): CourseDay | undefined {
  const days = daysFor(kind, course);
  return days.find((each) => each.day === day) ?? days.find((each) => each.day >= 0) ?? days[0];
}

/**
 * The clearance of weaker kidneys, mL/min: what is set, and until then what a fall that matters leaves of the present one.
 * It is never above the present one.
 *
 * Fact: REN-11.
 */
export function weakerThan(present: number, set: WhatIf['creatinineClearance']): number {
  const left = 100 - facts['REN-11'].figures.fall.value;
  return Math.min(present, set === 'fallen' ? Math.floor((present * left) / 100) : set);
}

/**
 * A course on which something else happens: doses are missed, the kidneys get weaker for good, or there is one dialysis
 * session from noon on. What is missed counts as not taken, and afterwards the plan goes on. Where nothing changes there is
 * no happening.
 *
 * Fact: KIN-05.
 */
export function inCourse(
  course: Course,
  whatIf: WhatIf,
  present: Input['value'],
): { readonly course: Course; readonly happening: Happening | undefined } {
  const { kind, dialysis } = whatIf;
  const begin = beginOf(whatIf, course);
  const unchanged = { course, happening: undefined };
  if (kind === 'nothing' || begin === undefined) return unchanged;
  const { day, date, from } = begin;
  const happens = (changed: Course, days: readonly number[], creatinineClearance = present) => ({
    course: changed,
    happening: { kind, date, days, creatinineClearance, dialysis },
  });
  switch (kind) {
    case 'dose':
      return happens(
        without(course, (each, dose) => each === day && dose === 0),
        [day, day + 1],
      );
    case 'day':
      return happens(
        without(course, (each) => each === day),
        [day, day + 1],
      );
    case 'days': {
      const missed = Array.from({ length: daysMissed }, (_, i) => day + i);
      return happens(
        without(course, (each) => missed.includes(each)),
        [...missed, day + daysMissed],
      );
    }
    case 'kidneys': {
      const creatinineClearance = present === 'unknown' ? present : weakerThan(present, whatIf.creatinineClearance);
      if (creatinineClearance === 'unknown' || creatinineClearance === present) return unchanged;
      return happens(withChanges(course, [{ at: from, creatinineClearance }]), [day], creatinineClearance);
    }
    case 'dialysis': {
      const end = from + sessionFrom + facts['KIN-05'].figures.session.value;
      const changes = [
        { at: from + sessionFrom, dialysis },
        { at: end, dialysis: null },
      ];
      return happens(withChanges(course, changes), [day, day + 1]);
    }
  }
}

function without(course: Course, isMissed: (day: number, dose: number) => boolean): Course {
  const days = course.days.map((each) => ({ ...each, doses: each.doses.filter((_, i) => !isMissed(each.day, i)) }));
  const doses = days.flatMap((day) =>
    day.doses.map(({ at, milligrams }) => ({ at, milligrams, route: 'oral' }) as const),
  );
  return { ...course, days, schedule: { ...course.schedule, doses } };
}

function withChanges(course: Course, changes: readonly KidneyChange[]): Course {
  return { ...course, changes };
}
