import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { ageOn } from '../patient/age.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import type { ConditionCode, Patient, Unknown } from '../patient/patient.ts';
import { wearsPump } from '../patient/wears-pump.ts';
import { kidneyCategory } from './kidney-category.ts';
import { isClearanceMissing } from './missing-clearance.ts';

/** What turns into an emergency, for this person, what is none for others. */
export interface EmergencyRisks {
  readonly failingKidneys: boolean | Unknown;
  readonly pump: boolean | Unknown;
  readonly highCordInjury: boolean | Unknown;
}

/**
 * The risks of a person on a day. Kidneys fail in acute kidney injury and in the two lowest rows of REN-11, on dialysis and
 * where the conditions say so in words among them: confusion is an emergency there too (AE-40). What nobody was asked, or what a
 * result cannot tell, is `unknown`, never a no; nor does an eGFR without a clearance say no, in an adult (REN-25).
 *
 * Facts: REN-11 (and what `kidneyFunction` and `kidneyCategory` rest on).
 */
export function emergencyRisks(patient: Patient, on: LocalDate, facts: Facts): EmergencyRisks {
  const has = (condition: ConditionCode): boolean | Unknown =>
    patient.conditions === 'unknown' ? 'unknown' : patient.conditions.includes(condition);
  return {
    failingKidneys: has('acute-kidney-injury') === true || kidneysFail(patient, on, facts),
    pump: wearsPump(patient),
    highCordInjury: has('spinal-cord-injury-t6-or-above'),
  };
}

function kidneysFail(patient: Patient, on: LocalDate, facts: Facts): boolean | Unknown {
  const kidney = kidneyFunction(patient, on, facts);
  const category = kidneyCategory(kidney, patient, facts);
  if (category === 'severe' || category === 'failure') return true;
  const isUnsure = kidney.isOutOfDate || isClearanceMissing({ age: ageOn(patient, on), kidney }, facts);
  return category === 'unknown' || isUnsure ? 'unknown' : false;
}
