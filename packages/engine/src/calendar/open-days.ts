import { addDays, type LocalDate, weekdayOf } from './calendar.ts';

/** When a clinic or a pharmacy is shut, as whoever asks says it: Steady knows no table of holidays. */
export interface Closed {
  /** 1 for Monday to 7 for Sunday; never all seven. */
  readonly weekdays: readonly number[];
  readonly dates: readonly LocalDate[];
}

/** Whether a day is neither a closed weekday nor a closed date. */
export function isOpen(date: LocalDate, { weekdays, dates }: Closed): boolean {
  return !weekdays.includes(weekdayOf(date)) && !dates.includes(date);
}

/** The last open day that is not after a day. */
export function lastOpenDay(date: LocalDate, closed: Closed): LocalDate {
  let day = date;
  while (!isOpen(day, closed)) day = addDays(day, -1);
  return day;
}

/**
 * The last open day that leaves so many open days up to a day, itself counted: what is asked for then is there by the end
 * of that day.
 *
 * @param count  open days that the work takes; 0 for the same day
 */
export function openDaysBefore(date: LocalDate, count: number, closed: Closed): LocalDate {
  let day = lastOpenDay(date, closed);
  for (let left = count; left > 0; left--) day = lastOpenDay(addDays(day, -1), closed);
  return day;
}
