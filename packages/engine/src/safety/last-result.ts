import { daysBetween, type LocalDate } from '../calendar/calendar.ts';
import type { KidneyFunction } from '../patient/kidney.ts';
import type { Patient } from '../patient/patient.ts';
import { inUnit } from './amounts.ts';
import type { Finding } from './finding.ts';

const daysOfAMonth = 30.4375;

/** What is said of a creatinine that is out of date: how old it was on a day, or that it is from after it. */
export function lastResult({ isOutOfDate }: KidneyFunction, { creatinine }: Patient, on: LocalDate): Finding['values'] {
  if (!isOutOfDate || creatinine === 'unknown') return {};
  const days = daysBetween(creatinine.on, on);
  return days < 0 ? { result: 'later' } : { result: 'old', resultAge: inUnit(Math.floor(days / daysOfAMonth), 'mo') };
}
