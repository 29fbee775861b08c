import { type LocalDate, yearsBetween } from '../calendar/calendar.ts';
import type { Patient, Unknown } from './patient.ts';

/** Completed years on a day; `unknown` without a birth date. */
export function ageOn(patient: Patient, on: LocalDate): number | Unknown {
  return patient.birthDate === 'unknown' ? 'unknown' : yearsBetween(patient.birthDate, on);
}
