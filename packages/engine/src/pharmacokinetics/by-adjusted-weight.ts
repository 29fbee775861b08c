import type { Facts } from '@steady/knowledge';
import { inTenths } from '../patient/kidney.ts';
import { adjustedWeight, type Kidneys, type Person } from './covariates.ts';

/**
 * In obesity the clearance by the adjusted weight too, in tenths: Cockcroft-Gault goes with the weight, and nobody knows with
 * which. Nothing where that does not come up.
 *
 * Fact: KIN-24.
 */
export function byAdjustedWeight(person: Person, { creatinineClearance, from }: Kidneys, facts: Facts) {
  const { weightKilograms: weight } = person;
  const adjusted = adjustedWeight(person, facts);
  if (from !== 'cockcroft-gault' || adjusted === undefined || weight === 'unknown') return {};
  return {
    adjustedWeight: { value: Math.round(adjusted * 10) / 10, unit: 'kg' },
    adjusted: { value: inTenths((creatinineClearance * adjusted) / weight), unit: 'mL/min' },
  };
}
