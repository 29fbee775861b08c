import type { Facts } from '@steady/knowledge';
import { micrograms } from './amounts.ts';
import type { ReducedCategory } from './kidney-rows.ts';
import type { SeenPerson } from './seen.ts';

/** A start or rise that a row leaves to a specialist, and a first dose above what the row allows (REN-11). */
export function isForSpecialist(
  { purpose, before, steps }: SeenPerson,
  category: ReducedCategory,
  facts: Facts,
): boolean {
  if (purpose !== 'titrate' || before === 'unknown') return false;
  if (category === 'severe' || category === 'failure') return true;
  const { startModerateBelow, startLow } = facts['REN-11'].figures;
  const first = before > 0 ? 0 : (steps[0]?.daily ?? 0);
  if (category === 'moderate') return first >= micrograms(startModerateBelow);
  return category === 'low' && first > micrograms(startLow);
}
