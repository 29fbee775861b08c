import type { ConditionCode } from '../patient/patient.ts';
import type { SeenPerson } from './seen.ts';

/** Which of these conditions somebody is known to have, in this order; none where nobody was asked. */
export function conditionsAmong({ patient: { conditions } }: SeenPerson, codes: readonly ConditionCode[]) {
  return conditions === 'unknown' ? [] : codes.filter((code) => conditions.includes(code));
}
