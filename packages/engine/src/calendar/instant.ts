import { Temporal } from 'temporal-polyfill';
import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';
import { type LocalDate, type LocalTime, type TimeZone, zonedInstant } from './calendar.ts';
import { lookedUp } from './looked-up.ts';

/** A point in time, in whole milliseconds since 1970-01-01T00:00Z. Rules count elapsed time between two of them (T4). */
export type Instant = number & { readonly __brand: 'Instant' };

const minute = 60_000;
const hour = 60 * minute;

/**
 * An instant written as ISO 8601 with its offset, e.g. `2026-12-03T15:10:00+00:00`.
 *
 * Problem: `instant.not-an-instant` (also without an offset, for a day that does not exist, and outside 1900 to 2199).
 */
export function readInstant(text: string, at: string): Outcome<Instant> {
  if (/^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) {
    try {
      Temporal.PlainDate.from(text.slice(0, 10), { overflow: 'reject' });
      return ok(Temporal.Instant.from(text).epochMilliseconds as Instant);
    } catch {
      // no such day or hour: refused below
    }
  }
  return refuse(problem('instant.not-an-instant', at, { value: text.slice(0, 40) }));
}

/** An instant as JSON writes it, in universal time: `2026-12-03T15:10:00Z`. */
export function writeInstant(instant: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString();
}

/** An instant as the wall clock of a zone shows it, with its offset: `2026-12-03T15:10:00+00:00`. */
export function writeInstantIn(instant: Instant, zone: TimeZone): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString({ timeZone: zone });
}

/** The instant of a wall-clock time; late where summer time skips it, the first where it comes twice (T2). */
export function instantOf(date: LocalDate, time: LocalTime, zone: TimeZone): Instant {
  return instantAt(`${date} ${time} ${zone}`, () => zonedInstant(date, time, zone).epochMilliseconds as Instant);
}

const instantAt = lookedUp<string, Instant>();

/** The day that the wall clock of a zone shows at an instant. */
export function localDateOf(instant: Instant, zone: TimeZone): LocalDate {
  return dayAt(
    `${instant} ${zone}`,
    () => new Temporal.ZonedDateTime(BigInt(instant) * 1_000_000n, zone).toPlainDate().toString() as LocalDate,
  );
}

const dayAt = lookedUp<string, LocalDate>();

/** Elapsed hours from one instant to a later one; negative when it is earlier. */
export function hoursFrom(earlier: Instant, later: Instant): number {
  return (later - earlier) / hour;
}

/** The instant some hours later, to the millisecond. */
export function afterHours(instant: Instant, hours: number): Instant {
  return Math.round(instant + hours * hour) as Instant;
}

/** The instant some minutes later, to the millisecond. */
export function afterMinutes(instant: Instant, minutes: number): Instant {
  return Math.round(instant + minutes * minute) as Instant;
}

/** The later of two instants. */
export function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
