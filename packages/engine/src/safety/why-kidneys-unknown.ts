import type { Facts } from '@steady/knowledge';
import { isRecent } from '../patient/kidney.ts';
import { conditionsAmong } from './conditions-among.ts';
import type { Severity } from './finding.ts';
import { kidneyCategory } from './kidney-category.ts';
import { saysKidneyDisease } from './kidneys-said.ts';
import { isClearanceMissing } from './missing-clearance.ts';
import type { SeenPerson } from './seen.ts';

/** Why nobody can tell the kidney function, and how pressing it is to find out. */
export interface WhyUnknown {
  readonly severity: Severity;
  readonly why: 'acute' | 'old' | 'disease' | 'missing' | 'weight';
}

/**
 * Why the row of REN-11 cannot be told, or not for sure, of somebody who is in none that asks for less. Undefined where good
 * kidneys are known. A normal eGFR alone does not settle it: in the small and the old the clearance can be far lower (REN-25).
 *
 * Facts: REN-11, REN-20, REN-25.
 */
export function whyKidneysUnknown(seen: SeenPerson, facts: Facts): WhyUnknown | undefined {
  const { patient, start, kidney } = seen;
  if (conditionsAmong(seen, ['acute-kidney-injury']).length > 0) return { severity: 'danger', why: 'acute' };
  const isOld = patient.creatinine !== 'unknown' && !isRecent(patient.creatinine, start, facts);
  if (isOld) return { severity: 'warning', why: 'old' };
  if (saysKidneyDisease(patient.conditions)) return { severity: 'warning', why: 'disease' };
  if (kidneyCategory(kidney, patient, facts) === 'unknown') return { severity: 'caution', why: 'missing' };
  return isClearanceMissing(seen, facts) ? { severity: 'caution', why: 'weight' } : undefined;
}
