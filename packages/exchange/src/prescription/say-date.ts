import type { LocalDate } from '@steady/engine';
import type { MessageId, Say } from '@steady/language';
import { Temporal } from 'temporal-polyfill';

const months = [
  'date.month.1',
  'date.month.2',
  'date.month.3',
  'date.month.4',
  'date.month.5',
  'date.month.6',
  'date.month.7',
  'date.month.8',
  'date.month.9',
  'date.month.10',
  'date.month.11',
  'date.month.12',
] as const satisfies readonly MessageId[];

const weekdays = [
  'date.weekday.1',
  'date.weekday.2',
  'date.weekday.3',
  'date.weekday.4',
  'date.weekday.5',
  'date.weekday.6',
  'date.weekday.7',
] as const satisfies readonly MessageId[];

/** A day with its month as a word, so that no order of numbers can be misread: `1 December 2026`. */
export function sayDate(date: LocalDate, say: Say): string {
  const { day, year } = Temporal.PlainDate.from(date);
  return say('date.long', { day, month: sayMonth(date, say), year: String(year) });
}

/** The same with its day of the week: `Tuesday 1 December 2026`. */
export function sayDay(date: LocalDate, say: Say): string {
  return say('date.with-weekday', { weekday: sayWeekday(date, say), date: sayDate(date, say) });
}

/** A day in a list of days that says its year elsewhere: `Tuesday 1 December`. */
export function sayShortDay(date: LocalDate, say: Say): string {
  const { day } = Temporal.PlainDate.from(date);
  return say('date.short', { weekday: sayWeekday(date, say), day, month: sayMonth(date, say) });
}

/** The month a day lies in. */
export function sayMonth(date: LocalDate, say: Say): string {
  return say(months[Temporal.PlainDate.from(date).month - 1] as MessageId);
}

/** The day of the week of a day. */
export function sayWeekday(date: LocalDate, say: Say): string {
  return say(weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1] as MessageId);
}
