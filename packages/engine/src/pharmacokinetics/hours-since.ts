import { type LocalDate, type LocalTime, type TimeZone, zonedInstant } from '../calendar/calendar.ts';

/**
 * Hours from midnight of one day to a time of another, as they pass and not as the wall clock shows them: a day has 23, 24
 * or 25 where its clocks change (T4), on any machine (P14).
 */
export function hoursSince(start: LocalDate, zone: TimeZone): (date: LocalDate, time: LocalTime) => number {
  const first = zonedInstant(start, midnight, zone).epochMilliseconds;
  return (date, time) => (zonedInstant(date, time, zone).epochMilliseconds - first) / millisecondsAnHour;
}

const midnight = '00:00' as LocalTime;
const millisecondsAnHour = 3_600_000;
