import {
  type Instant,
  type LocalDate,
  type LocalTime,
  type Outcome,
  readInstant,
  readLocalDate,
  readLocalTime,
  readTimeZone,
  type TimeZone,
} from '@steady/engine';
import { z } from 'zod';
import { proven } from './proven.ts';

/** A day on the wall calendar. */
export const localDate = text(readLocalDate).meta({
  id: 'LocalDate',
  description: 'A day on the wall calendar of the time zone, YYYY-MM-DD.',
  format: 'date',
  example: '2026-12-01',
});

/** A time on the wall clock. */
export const localTime = text(readLocalTime).meta({
  id: 'LocalTime',
  description: 'A time on the wall clock of the time zone, HH:MM from 00:00 to 23:59.',
  example: '08:00',
});

/** A point in time, with its offset. */
export const instant = text(readInstant).meta({
  id: 'Instant',
  description: 'A point in time in ISO 8601 with its offset.',
  example: '2026-12-03T15:10:00+00:00',
});

/** A place's rules for its clocks. */
export const timeZone = text(readTimeZone).meta({
  id: 'TimeZone',
  description: 'An IANA time zone. An offset such as +01:00 is none, since it does not know summer time.',
  example: 'Europe/London',
});

/** Text that a schema let through, as the engine knows it. */
export const dateFrom = (text: string): LocalDate => proven(readLocalDate(text, ''));
export const timeFrom = (text: string): LocalTime => proven(readLocalTime(text, ''));
export const instantFrom = (text: string): Instant => proven(readInstant(text, ''));
export const timeZoneFrom = (text: string): TimeZone => proven(readTimeZone(text, ''));

/** Text that the engine can read; its problem is the issue. */
function text(read: (text: string, at: string) => Outcome<unknown>) {
  return z.string().superRefine((value, issues) => {
    const outcome = read(value, '');
    if (outcome.ok) return;
    for (const { code } of outcome.problems) issues.addIssue({ code: 'custom', message: code });
  });
}
