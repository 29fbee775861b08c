import type { Facts } from '@steady/knowledge';
import { daysBetween, type LocalDate, type TimeZone } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import { timeOf } from '../record/effective.ts';
import type { Finding } from '../safety/finding.ts';
import { judgeSteps } from './dose-limits.ts';
import type { ToldOfPump } from './told-of-pump.ts';

/**
 * The last step of the programming that a record tells of, beside the dose before that day: a rise or a cut past the limit (K5)
 * is said for as many days as somebody is watched every day after a cut. A pump that was stopped is for `judgeBothRoutes`.
 *
 * @param zone  the clock by which the days of the pump are counted
 *
 * Facts: LIMIT-K5, WD-15.
 */
export function judgeLastStep(
  { programmed, described }: Pick<ToldOfPump, 'programmed' | 'described'>,
  zone: TimeZone,
  on: LocalDate,
  facts: Facts,
): readonly Finding[] {
  const dayOf = (one: (typeof programmed)[number]) => localDateOf(timeOf(one) as Instant, zone);
  const last = programmed.at(-1);
  if (last === undefined) return [];
  const day = dayOf(last);
  const before = programmed.findLast((one) => dayOf(one) < day) ?? programmed.at(-2);
  if (before === undefined || last.daily.nanogramsPerDay === 0 || before.daily.nanogramsPerDay === 0) return [];
  if (daysBetween(day, on) > facts['WD-15'].figures.daily.value) return [];
  const doses = { dailyDose: before.daily, changes: [{ on: day, dailyDose: last.daily }] };
  return judgeSteps({ before: 'first-fill', cause: described?.cause ?? 'unknown', ...doses }, facts);
}
