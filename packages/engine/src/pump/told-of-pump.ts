import { addDays, type LocalDate, type TimeZone } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import type { IntrathecalDailyDose } from '../quantity/quantity.ts';
import { timeOf } from '../record/effective.ts';
import type { Event, EventOf } from '../record/event.ts';
import { lastOf } from '../record/last-of.ts';
import type { Programming } from './pump-request.ts';

/** What a record tells of a pump by an instant, each in the order of time. */
export interface ToldOfPump {
  readonly fill: EventOf<'pump-refilled'> | undefined;
  readonly filledBefore: EventOf<'pump-refilled'> | undefined;
  readonly programmed: readonly EventOf<'pump-programmed'>[];
  /** An alarm that nobody has come to since: no fill and no programming is later. */
  readonly alarm: EventOf<'pump-alarm'> | undefined;
  readonly described: EventOf<'pump-described'> | undefined;
  /** When the record last tells of it. */
  readonly last: Instant;
}

/** What a record tells of a pump by an instant; `none` where it tells nothing. */
export function toldOfPump(events: readonly Event[], now: Instant): ToldOfPump | 'none' {
  const known = events.filter((event) => event.kind.startsWith('pump-') && timeOf(event) <= now);
  const last = known.at(-1);
  if (last === undefined) return 'none';
  const fills = known.filter((event) => event.kind === 'pump-refilled');
  const visits = known.filter(({ kind }) => kind === 'pump-refilled' || kind === 'pump-programmed');
  const alarm = lastOf(known, 'pump-alarm');
  const visit = visits.at(-1);
  return {
    fill: fills.at(-1),
    filledBefore: fills.at(-2),
    programmed: known.filter((event) => event.kind === 'pump-programmed'),
    alarm: alarm !== undefined && visit !== undefined && timeOf(visit) > timeOf(alarm) ? undefined : alarm,
    described: lastOf(known, 'pump-described'),
    last: timeOf(last) as Instant,
  };
}

/** What was programmed on the day of the fill or later: a visit may write it down before the fill or after it. */
export function programmedSince(fill: LocalDate, { programmed }: Pick<ToldOfPump, 'programmed'>, zone: TimeZone) {
  return programmed.filter((one) => localDateOf(timeOf(one) as Instant, zone) >= fill);
}

/**
 * What was given from the fill on: the dose of the day of the fill, or the last one before it, and each later change.
 * Of several programmings on one day the largest counts for it and the last from the next day on, so that no refill date comes
 * out too late (K2). Unknown where no programming is early enough, or the day of a later one is not known.
 */
export function givenSince(
  fill: LocalDate,
  programmed: ToldOfPump['programmed'],
  zone: TimeZone,
): { readonly dailyDose: IntrathecalDailyDose; readonly changes: readonly Programming[] } | Unknown {
  const byDay = new Map<LocalDate, IntrathecalDailyDose[]>();
  let before: IntrathecalDailyDose | undefined;
  for (const one of programmed) {
    const on = localDateOf(timeOf(one) as Instant, zone);
    if (on < fill) before = one.daily;
    else if (one.happened === 'unknown') return 'unknown';
    else byDay.set(on, [...(byDay.get(on) ?? []), one.daily]);
  }
  const changes = [...byDay].flatMap(([on, doses]): Programming[] => {
    const largest = doses.reduce((most, dose) => (dose.nanogramsPerDay > most.nanogramsPerDay ? dose : most));
    const last = doses.at(-1) ?? largest;
    const next = addDays(on, 1);
    const isLower = last.nanogramsPerDay < largest.nanogramsPerDay;
    return [{ on, dailyDose: largest }, ...(isLower && !byDay.has(next) ? [{ on: next, dailyDose: last }] : [])];
  });
  const [first, ...later] = changes;
  if (first?.on === fill) return { dailyDose: first.dailyDose, changes: later };
  return before === undefined ? 'unknown' : { dailyDose: before, changes };
}
