import type { Finding } from '../safety/finding.ts';
import { conditionsNotRecognised } from '../safety/rules/condition-not-recognised.ts';
import { medicinesNotRecognised } from '../safety/rules/medicine-not-recognised.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * What was given with a forecast and not read: it may be of the kidneys, so it is never passed over (H14). A forecast asks
 * for neither conditions nor medicines, so that none were given is no finding of it.
 */
export function notRecognised({ person: { conditions, medicines } }: SimulateRequest): readonly Finding[] {
  return [
    conditions === 'unknown' ? undefined : conditionsNotRecognised(conditions),
    medicines === 'unknown' ? undefined : medicinesNotRecognised(medicines),
  ].filter((found) => found !== undefined);
}
