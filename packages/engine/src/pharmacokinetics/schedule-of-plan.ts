import {
  addDays,
  type LocalDate,
  type LocalTime,
  minutesOf,
  type TimeZone,
  zonedInstant,
} from '../calendar/calendar.ts';
import type { Plan, Step } from '../plan/plan.ts';
import type { PlanRequest } from '../plan/request.ts';
import type { DoseEvent, Repeating, Schedule } from './kinetics.ts';

/** What of a plan's request tells when its doses are taken. */
export type PlanCourse = Pick<PlanRequest, 'start' | 'timeZone' | 'current'>;

/**
 * The doses of a plan in hours since midnight of its first day. Wall-clock times become instants before any hour is
 * counted, so that a day has 23, 24 or 25 hours where its clocks change (T4), on any machine (P14).
 *
 * What is taken now is taken as taken for long, in days of 24 hours.
 *
 * @param openDays  how many days to follow a last step that has no end
 */
export function scheduleOfPlan(plan: Plan, course: PlanCourse, openDays: number): Schedule {
  const { current } = course;
  const doses = plan.steps.flatMap((step) => dosesOf(step, course, openDays));
  return { doses, changes: [], ...(current.length > 0 && { before: beforeMidnight(current) }) };
}

/** Hours from midnight of one day to a time of another, as they pass and not as the wall clock shows them. */
export function hoursSince(start: LocalDate, zone: TimeZone): (date: LocalDate, time: LocalTime) => number {
  const first = zonedInstant(start, midnight, zone).epochMilliseconds;
  return (date, time) => (zonedInstant(date, time, zone).epochMilliseconds - first) / millisecondsAnHour;
}

const midnight = '00:00' as LocalTime;
const millisecondsAnHour = 3_600_000;

function dosesOf({ from, days, intakes }: Step, { start, timeZone }: PlanCourse, openDays: number): DoseEvent[] {
  const hours = hoursSince(start, timeZone);
  return Array.from({ length: days ?? openDays }, (_, day) => addDays(from, day)).flatMap((date) =>
    intakes.map(({ time, dose }) => ({
      at: hours(date, time),
      milligrams: dose.micrograms / 1000,
      route: 'oral' as const,
    })),
  );
}

function beforeMidnight(current: PlanRequest['current']): Repeating {
  return {
    every: 24,
    doses: current.map(({ time, dose }) => ({ at: minutesOf(time) / 60 - 24, milligrams: dose.micrograms / 1000 })),
  };
}
