import { Temporal } from 'temporal-polyfill';
import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';
import { lookedUp } from './looked-up.ts';

/** A day on the wall calendar, `YYYY-MM-DD`. It has no zone; a plan carries one beside it. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A time on the wall clock, `HH:MM`. */
export type LocalTime = string & { readonly __brand: 'LocalTime' };

/** An IANA time zone that this machine knows, e.g. `Europe/London`. */
export type TimeZone = string & { readonly __brand: 'TimeZone' };

/** Problem: `date.not-a-date` (also for 29 February of a common year and years outside 1900 to 2199). */
export function readLocalDate(text: string, at: string): Outcome<LocalDate> {
  if (/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) {
    try {
      return ok(Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate);
    } catch {
      // not a day of the calendar: refused below
    }
  }
  return refuse(problem('date.not-a-date', at, { value: text.slice(0, 40) }));
}

/** Problem: `time.not-a-time`; 24:00 is not a time, 00:00 of the next day is. */
export function readLocalTime(text: string, at: string): Outcome<LocalTime> {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
    ? ok(text as LocalTime)
    : refuse(problem('time.not-a-time', at, { value: text.slice(0, 40) }));
}

/** Problem: `time-zone.not-known`; offsets such as `+01:00` are no zones, since they do not know summer time. */
export function readTimeZone(text: string, at: string): Outcome<TimeZone> {
  if (/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(text)) {
    try {
      new Temporal.ZonedDateTime(0n, text);
      return ok(text as TimeZone);
    } catch {
      // no such zone: refused below
    }
  }
  return refuse(problem('time-zone.not-known', at, { value: text.slice(0, 60) }));
}

/** The day a whole number of days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dayAt(dayNumber(date) + days, () => Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate);
}

const dayAt = lookedUp<number, LocalDate>();

/** Days since 1970. */
function dayNumber(date: LocalDate): number {
  return numberOf(date, () => epoch.until(date, { largestUnit: 'days' }).days);
}

const numberOf = lookedUp<LocalDate, number>();
const epoch = Temporal.PlainDate.from('1970-01-01');

/** The same day of a month so many months later; the last of the month where it has no such day. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString() as LocalDate;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** The earlier of two days. */
export function earlierDay(one: LocalDate, other: LocalDate): LocalDate {
  return other < one ? other : one;
}

/** The later of two days. */
export function laterDay(one: LocalDate, other: LocalDate): LocalDate {
  return earlierDay(one, other) === one ? other : one;
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Completed years of age on a day. */
export function yearsBetween(birth: LocalDate, on: LocalDate): number {
  return Temporal.PlainDate.from(birth).until(on, { largestUnit: 'years' }).years;
}

/** Minutes after midnight on the wall clock. */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * The instant of a wall-clock time, as an ISO string with offset and zone. A time that summer time skips is taken
 * as far after the gap as it lies in it (02:30 becomes 03:30); one that comes twice is the first of the two, so that
 * each slot comes due exactly once (T2).
 */
export function zonedInstant(date: LocalDate, time: LocalTime, zone: TimeZone): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' });
}

/** Whether summer time skips this wall-clock time on this day. */
export function fallsIntoGap(date: LocalDate, time: LocalTime, zone: TimeZone): boolean {
  const onTheWall = zonedInstant(date, time, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return onTheWall !== `${date}T${time}`;
}

/** How many days a month has on average: for spans that are told in months. */
export const daysInMonth = 365.25 / 12;
