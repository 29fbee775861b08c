import type { FactId, Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { ageOn } from '../patient/age.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import { isChild } from './age-group.ts';
import { emergencyRisks } from './emergency-risks.ts';
import { kidneyCategory } from './kidney-category.ts';
import { saysKidneyDisease } from './kidneys-said.ts';
import { isClearanceMissing } from './missing-clearance.ts';
import { slowedBy } from './other-medicines.ts';

/**
 * What makes any excess by mouth an emergency, however small, with the facts that say so: section 3 of the safety reference,
 * OD-14, and R10 for a child. The triage asks for it, and the record of doses looks it up; both go by this table.
 */
export const excessRisks = {
  reducedKidneys: ['OD-14', 'OD-11'],
  slowedByOthers: ['OD-14', 'RESP-02'],
  child: ['OD-07', 'OD-06', 'OD-14'],
  pump: ['CON-03', 'OD-14'],
} as const satisfies Readonly<Record<string, readonly FactId[]>>;

export type ExcessRisk = keyof typeof excessRisks;

/** Which of them are recorded of a person on a day. What is not recorded is not among them, and that is no no. */
export function excessRisksOf(patient: Patient, on: LocalDate, facts: Facts): readonly ExcessRisk[] {
  const has: Readonly<Record<ExcessRisk, boolean>> = {
    reducedKidneys:
      emergencyRisks(patient, on, facts).failingKidneys === true ||
      areKidneysReduced(patient, on, facts) === true ||
      saysKidneyDisease(patient.conditions),
    slowedByOthers: slowedBy(patient).kinds.length > 0,
    child: isChild(ageOn(patient, on), facts),
    pump: emergencyRisks(patient, on, facts).pump === true,
  };
  return (Object.keys(has) as ExcessRisk[]).filter((risk) => has[risk]);
}

/**
 * Whether the kidneys are below the two best rows of REN-11: an eGFR below 60 mL/min/1.73 m2 (OD-14), or a creatinine
 * clearance as low; without a weight nobody can tell that they are not (REN-25). Facts: REN-11 and those of `kidneyFunction`.
 */
export function areKidneysReduced(patient: Patient, on: LocalDate, facts: Facts): boolean | Unknown {
  const kidney = kidneyFunction(patient, on, facts);
  const category = kidneyCategory(kidney, patient, facts);
  if (category === 'unknown') return category;
  if (category !== 'normal' && category !== 'mild') return true;
  return isClearanceMissing({ age: ageOn(patient, on), kidney }, facts) ? 'unknown' : false;
}
