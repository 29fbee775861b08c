import type { Facts, Figure } from '@steady/knowledge';
import { inTenths } from '../patient/kidney.ts';
import { inUnit } from './amounts.ts';
import type { Finding } from './finding.ts';
import { areKidneysBelow } from './kidneys-below.ts';
import { isClearanceMissing } from './missing-clearance.ts';
import type { SeenPerson } from './seen.ts';

/** Both estimates as they were judged, the limit, and on which side of it they are. */
export function kidneysSeen(seen: SeenPerson, limit: Figure, facts: Facts): Finding['values'] {
  const { egfr, creatinineClearance } = seen.kidney;
  const shown = (value: number | 'unknown') => (value === 'unknown' ? value : inTenths(value));
  const below = areKidneysBelow(limit.value, seen, facts);
  return {
    egfr: inUnit(shown(egfr), 'mL/min/{1.73_m2}'),
    creatinineClearance: inUnit(shown(creatinineClearance), 'mL/min'),
    limit: { value: limit.value, unit: limit.unit },
    ...(isClearanceMissing(seen, facts) && { weight: 'missing' }),
    below: below === 'unknown' ? 'unsure' : below ? 'yes' : 'no',
  };
}
