import { addDays, type LocalDate } from '@steady/engine';

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** A day of a plan as an axis has room for it: `1 Dec`. */
export function shortDay(start: LocalDate, days: number): string {
  return short.format(new Date(`${addDays(start, days)}T00:00:00Z`));
}
