import {
  addDays,
  daysBetween,
  type LocalDate,
  type LocalTime,
  minutesOf,
  type Regimen,
  zonedInstant,
} from '@steady/engine';
import { hoursSince, type KidneyChange, type Repeating, type Schedule } from '@steady/engine/pharmacokinetics';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { Extent } from '../staircase/stairs.ts';

/** A plan as a body meets it, in h from the first day that is drawn. */
export interface Course {
  readonly days: readonly CourseDay[];
  readonly schedule: Schedule;
  /** What happens to the kidneys on the way; nothing, unless somebody asks what if. */
  readonly changes: readonly KidneyChange[];
  /** A time as the wall clock shows it: `08:00`. */
  readonly clock: (at: number) => string;
}

/** One day on the wall clock: 23, 24 or 25 h. */
export interface CourseDay {
  /** Days from the first day of the plan; negative before it. */
  readonly day: number;
  readonly date: LocalDate;
  readonly from: number;
  readonly to: number;
  /** In the order of the clock. */
  readonly doses: readonly CourseDose[];
  /** The step it is in, from 0; or the days before the plan, or after it. */
  readonly step: number | 'before' | 'after';
}

export interface CourseDose {
  readonly at: number;
  readonly time: LocalTime;
  readonly milligrams: number;
}

/**
 * The course of a plan over the days of a chart. What is taken now counts as taken day after day before them; where a plan
 * ends above zero nobody knows what follows, and the course ends with it.
 */
export function courseOf({ request, made }: DrawnPlan, { firstDay, lastDay }: Omit<Extent, 'mostDaily'>): Course {
  const { start, timeZone, current } = request;
  const first = addDays(start, firstDay);
  const hoursAt = hoursSince(first, timeZone);

  const days: CourseDay[] = [];
  for (let day = firstDay; day < lastDay; day++) {
    const taken = takenOn(day, { request, made });
    if (taken === undefined) break;
    const date = addDays(start, day);
    const doses = taken.regimen.flatMap(({ time, dose: { micrograms } }) =>
      micrograms > 0 ? [{ at: hoursAt(date, time), time, milligrams: micrograms / 1000 }] : [],
    );
    const from = days.at(-1)?.to ?? 0;
    days.push({ day, date, from, to: hoursAt(addDays(date, 1), midnight), doses, step: taken.step });
  }
  const doses = days.flatMap((day) =>
    day.doses.map(({ at, milligrams }) => ({ at, milligrams, route: 'oral' }) as const),
  );
  const before = beforeAll(current);
  const wall = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const beginning = zonedInstant(first, midnight, timeZone).epochMilliseconds;
  const clock = (at: number) => wall.format(beginning + at * 3_600_000);
  return { days, clock, changes: [], schedule: { doses, changes: [], ...(before && { before }) } };
}

const midnight = '00:00' as LocalTime;

function takenOn(
  day: number,
  { request: { start, current }, made: { plan } }: Pick<DrawnPlan, 'request' | 'made'>,
): { readonly regimen: Regimen; readonly step: CourseDay['step'] } | undefined {
  if (day < 0) return { regimen: current, step: 'before' };
  const step = plan.steps.findIndex(({ from, days }) => {
    const first = daysBetween(start, from);
    return day >= first && (days === null || day < first + days);
  });
  const regimen = plan.steps[step]?.intakes;
  if (regimen !== undefined) return { regimen, step };
  return plan.end.kind === 'zero' ? { regimen: [], step: 'after' } : undefined;
}

function beforeAll(current: Regimen): Repeating | undefined {
  const doses = current.flatMap(({ time, dose: { micrograms } }) =>
    micrograms > 0 ? [{ at: minutesOf(time) / 60, milligrams: micrograms / 1000 }] : [],
  );
  return doses.length > 0 ? { every: 24, doses } : undefined;
}
