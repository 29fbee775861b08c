import type { Facts } from '@steady/knowledge';
import type { SeenPerson } from './seen.ts';

/**
 * Whether only one of an adult's two estimates is known: without a weight there is no creatinine clearance, and the lower of
 * the two decides (REN-25), so good kidneys by the eGFR alone are not known to be good. Below 18 years there is one estimate.
 *
 * Facts: REN-20 (the age from which there are two).
 */
export function isClearanceMissing({ age, kidney }: Pick<SeenPerson, 'age' | 'kidney'>, facts: Facts): boolean {
  const isAdult = age === 'unknown' || age >= facts['REN-20'].figures.ageFrom.value;
  return isAdult && kidney.egfr !== 'unknown' && kidney.creatinineClearance === 'unknown';
}
