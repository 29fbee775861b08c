import type { Patient, Unknown } from './patient.ts';

/**
 * Whether somebody is known to have a baclofen pump: as a condition, or by baclofen for a pump among the medicines. Medicines that
 * are not known say nothing, since a pump is rarely listed among them.
 */
export function wearsPump({ conditions, medicines }: Pick<Patient, 'conditions' | 'medicines'>): boolean | Unknown {
  const isListed =
    medicines !== 'unknown' &&
    medicines.some(({ read, perhaps }) =>
      [read, perhaps].some((one) => typeof one === 'object' && one.kinds.includes('baclofen-by-pump')),
    );
  if (isListed) return true;
  return conditions === 'unknown' ? conditions : conditions.includes('intrathecal-pump');
}
