import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import type { ConditionCode, Patient, Unknown } from '../patient/patient.ts';
import { plainCondition } from '../patient/read-condition.ts';
import { kidneyCategory } from './kidney-category.ts';

/** What turns into an emergency, for this person, what is none for others. */
export interface EmergencyRisks {
  readonly failingKidneys: boolean | Unknown;
  readonly pump: boolean | Unknown;
  readonly highCordInjury: boolean | Unknown;
}

/**
 * The risks of a person on a day. Kidneys fail on dialysis, in acute kidney injury, where the conditions say so in words, and in
 * the two lowest rows of REN-11: confusion is an emergency there too (AE-40). What nobody was asked, or what a result cannot tell, is
 * `unknown`, never a no.
 *
 * Facts: REN-11 (and what `kidneyFunction` and `kidneyCategory` rest on).
 */
export function emergencyRisks(patient: Patient, on: LocalDate, facts: Facts): EmergencyRisks {
  const has = (condition: ConditionCode): boolean | Unknown =>
    patient.conditions === 'unknown' ? 'unknown' : patient.conditions.includes(condition);
  return {
    failingKidneys: has('acute-kidney-injury') === true || isSaidToFail(patient) || kidneysFail(patient, on, facts),
    pump: has('intrathecal-pump'),
    highCordInjury: has('spinal-cord-injury-t6-or-above'),
  };
}

/** Words that no condition code stands for, since they do not tell an acute failure from one for good. */
const failure = /\b(kidney|renal) failure\b|\bend[- ]stage (kidney|renal)\b|\bes[rk]d\b|\bckd (stage )?[45]\b/;

function isSaidToFail({ conditions }: Patient): boolean {
  return conditions !== 'unknown' && conditions.some((words) => failure.test(plainCondition(words)));
}

function kidneysFail(patient: Patient, on: LocalDate, facts: Facts): boolean | Unknown {
  const kidney = kidneyFunction(patient, on, facts);
  const category = kidneyCategory(kidney, patient, facts);
  if (category === 'severe' || category === 'failure') return true;
  return category === 'unknown' || kidney.isOutOfDate ? 'unknown' : false;
}
