import type { Facts } from '@steady/knowledge';
import { inTenths } from '../patient/kidney.ts';
import type { Unknown } from '../patient/patient.ts';
import { conditionsAmong } from './conditions-among.ts';
import { isClearanceMissing } from './missing-clearance.ts';
import type { SeenPerson } from './seen.ts';

/**
 * Whether kidney function lies below a limit, by the lower of the two estimates (REN-25). Dialysis and acute kidney injury
 * count as below: creatinine tells nothing there. An old result counts where it is bad, and tells nothing where it is good;
 * so does one estimate of an adult whose weight is missing (H14).
 */
export function areKidneysBelow(limit: number, seen: SeenPerson, facts: Facts): boolean | Unknown {
  if (conditionsAmong(seen, ['dialysis', 'acute-kidney-injury']).length > 0) return true;
  const { egfr, creatinineClearance, isOutOfDate } = seen.kidney;
  const known = [egfr, creatinineClearance].filter((value) => value !== 'unknown').map(inTenths);
  if (known.some((value) => value < limit)) return true;
  return known.length === 0 || isOutOfDate || isClearanceMissing(seen, facts) ? 'unknown' : false;
}
