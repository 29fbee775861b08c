import type { Facts } from '@steady/knowledge';
import { inTenths } from '../patient/kidney.ts';
import type { Finding } from '../safety/finding.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { bodySurface, hasLittleData, relative } from './covariates.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * A clearance that somebody so light or so young cannot have: it is absolute, so what is usual in an adult is far too much
 * in an infant, and the levels come out too low; an eGFR that was given as a clearance looks like this. It is measured by the
 * body surface; where that cannot be told, neither can this.
 *
 * Facts: KIN-07, KIN-08, KIN-11.
 *
 * @param clearances  mL/min, at the start and after each change
 */
export function kidneysForBody(
  { person, on }: SimulateRequest,
  clearances: readonly number[],
  facts: Facts,
): readonly Finding[] {
  if (clearances.length === 0 || !hasLittleData(person, on, facts)) return [];
  const { heightCentimetres: height, weightKilograms: weight } = person;
  const { most } = facts['KIN-07'].figures;
  const highest = Math.max(...clearances);
  const creatinineClearance = { value: inTenths(highest), unit: most.unit };
  const cites = ['KIN-07', 'KIN-11', 'KIN-08'] as const;
  if (height === 'unknown' || weight === 'unknown') {
    return [cannotTell('kinetics.kidneys-for-body', 'warning', cites, { creatinineClearance, bySurface: 'unknown' })];
  }
  const bySurface = relative(highest, bodySurface(height, weight, facts), facts);
  if (bySurface <= most.value) return [];
  return [
    applies('kinetics.kidneys-for-body', 'danger', cites, {
      creatinineClearance,
      bySurface: { value: inTenths(bySurface), unit: 'mL/min/{1.73_m2}' },
      most: { value: most.value, unit: 'mL/min/{1.73_m2}' },
    }),
  ];
}
