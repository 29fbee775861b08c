import type { Facts } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';

/** Whether someone is dosed as a child (DOSE-22). False when the age is not known: `age.not-established` says so. */
export function isChild(age: number | Unknown, facts: Facts): age is number {
  return age !== 'unknown' && age < facts['DOSE-22'].figures.adultFrom.value;
}

/** Whether someone is an older adult (DOSE-20). False when the age is not known: `age.not-established` says so. */
export function isOlderAdult(age: number | Unknown, facts: Facts): age is number {
  return age !== 'unknown' && age >= facts['DOSE-20'].figures.olderFrom.value;
}
