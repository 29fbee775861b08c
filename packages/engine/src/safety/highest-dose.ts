import type { Unknown } from '../patient/patient.ts';
import type { SeenPerson } from './seen.ts';

/** The highest daily dose that is looked at, micrograms: of a plan the highest of its days, today's included. */
export function highestDose({ before, steps }: SeenPerson): number | Unknown {
  return before === 'unknown' ? before : Math.max(before, ...steps.map(({ daily }) => daily));
}
