import type { Facts } from '@steady/knowledge';
import { inTenths } from '../patient/kidney.ts';
import type { Unknown } from '../patient/patient.ts';
import { conditionsAmong } from './conditions-among.ts';
import type { KidneyCategory } from './kidney-rows.ts';
import { kidneyRowsSaid, saysKidneyDisease } from './kidneys-said.ts';
import { isClearanceMissing } from './missing-clearance.ts';
import type { SeenPerson } from './seen.ts';

/**
 * Whether kidney function lies below a limit, by the lower of the two estimates (REN-25). Dialysis and acute kidney injury
 * count as below: creatinine tells nothing there; so does a stage that a condition names, where its whole row of REN-11 is
 * below. An old result counts where it is bad, and tells nothing where it is good; so does a good one beside a kidney disease,
 * and one estimate of an adult whose weight is missing (H14).
 */
export function areKidneysBelow(limit: number, seen: SeenPerson, facts: Facts): boolean | Unknown {
  if (conditionsAmong(seen, ['dialysis', 'acute-kidney-injury']).length > 0) return true;
  const { conditions } = seen.patient;
  const { egfr, creatinineClearance, isOutOfDate } = seen.kidney;
  const known = [egfr, creatinineClearance].filter((value) => value !== 'unknown').map(inTenths);
  const said = kidneyRowsSaid(conditions, known.length > 0 && isOutOfDate !== true);
  if (known.some((value) => value < limit) || said.some((row) => topOf(row, facts) <= limit)) return true;
  const isDoubtful = isOutOfDate || saysKidneyDisease(conditions) || isClearanceMissing(seen, facts);
  return known.length === 0 || isDoubtful ? 'unknown' : false;
}

/** Where a row of REN-11 ends, mL/min/1.73 m2; rows that no stage names have no end here. */
function topOf(row: KidneyCategory, facts: Facts): number {
  const { mildFrom, moderateFrom, lowFrom, severeFrom } = facts['REN-11'].figures;
  const tops: Partial<Record<KidneyCategory, number>> = {
    moderate: mildFrom.value,
    low: moderateFrom.value,
    severe: lowFrom.value,
    failure: severeFrom.value,
  };
  return tops[row] ?? Number.POSITIVE_INFINITY;
}
