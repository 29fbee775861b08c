import { type LocalDate, weekdayOf } from '@steady/engine';
import type { MessageId, Say } from './say.ts';

/** A day with its month as a word, so that no order of numbers can be misread: `1 December 2026`. */
export function sayDate(date: LocalDate, say: Say): string {
  return say('date.long', { day: dayOf(date), month: sayMonth(date, say), year: date.slice(0, 4) });
}

/** The same with its day of the week: `Tuesday 1 December 2026`. */
export function sayDay(date: LocalDate, say: Say): string {
  return say('date.with-weekday', { weekday: sayWeekday(date, say), date: sayDate(date, say) });
}

/** A day in a list of days that says its year elsewhere: `Tuesday 1 December`. */
export function sayShortDay(date: LocalDate, say: Say): string {
  return say('date.short', { weekday: sayWeekday(date, say), day: dayOf(date), month: sayMonth(date, say) });
}

/** The month a day lies in. */
export function sayMonth(date: LocalDate, say: Say): string {
  return say(`date.month.${Number(date.slice(5, 7))}` as MessageId);
}

/** The day of the week of a day. */
export function sayWeekday(date: LocalDate, say: Say): string {
  return say(`date.weekday.${weekdayOf(date)}` as MessageId);
}

/** Whether a value of a finding is a day. */
export function isDay(value: unknown): value is LocalDate {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function dayOf(date: LocalDate): number {
  return Number(date.slice(8));
}
