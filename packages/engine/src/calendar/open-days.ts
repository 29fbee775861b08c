import { addDays, type LocalDate, weekdayOf } from './calendar.ts';

/** When a clinic or a pharmacy is shut, as whoever asks says it: Steady knows no table of holidays. */
export interface Closed {
  /** 1 for Monday to 7 for Sunday; never all seven. */
  readonly weekdays: readonly number[];
  readonly dates: readonly LocalDate[];
}

/** Days that follow each other, both ends counted. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Whether a day is neither a closed weekday nor a closed date. */
export function isOpen(date: LocalDate, { weekdays, dates }: Closed): boolean {
  return !weekdays.includes(weekdayOf(date)) && !dates.includes(date);
}

/**
 * The last open day that is not after a day.
 *
 * @param away  days on which nobody is there to go, passed over as a whole, however many they are
 */
export function lastOpenDay(date: LocalDate, closed: Closed, away: readonly Days[] = []): LocalDate {
  let day = date;
  for (;;) {
    const trip = away.find(({ from, to }) => from <= day && day <= to);
    if (trip === undefined && isOpen(day, closed)) return day;
    day = addDays(trip?.from ?? day, -1);
  }
}

/** The first open day that is not before a day; days away are passed over as `lastOpenDay` does. */
function firstOpenDay(date: LocalDate, closed: Closed, away: readonly Days[]): LocalDate {
  let day = date;
  for (;;) {
    const trip = away.find(({ from, to }) => from <= day && day <= to);
    if (trip === undefined && isOpen(day, closed)) return day;
    day = addDays(trip?.to ?? day, 1);
  }
}

/** The day by whose end something is there that is asked for on a day, or on the first open one after it. */
export function openDaysAfter(date: LocalDate, count: number, closed: Closed, away: readonly Days[] = []): LocalDate {
  let day = firstOpenDay(date, closed, away);
  for (let left = count; left > 0; left--) day = firstOpenDay(addDays(day, 1), closed, away);
  return day;
}

/**
 * The last open day that leaves so many open days up to a day, itself counted: what is asked for then is there by the end
 * of that day.
 *
 * @param count  open days that the work takes; 0 for the same day
 */
export function openDaysBefore(date: LocalDate, count: number, closed: Closed, away: readonly Days[] = []): LocalDate {
  let day = lastOpenDay(date, closed, away);
  for (let left = count; left > 0; left--) day = lastOpenDay(addDays(day, -1), closed, away);
  return day;
}
