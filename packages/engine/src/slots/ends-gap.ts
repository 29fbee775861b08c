import type { Facts } from '@steady/knowledge';
import type { Dose } from '../record/doses.ts';
import type { Matching } from './match.ts';

/**
 * Whether a dose ends a time without baclofen (M8). A small part of what was planned does not, and neither does one whose time
 * is in doubt or that may not have stayed down (AE-32); for the gap to the next dose and for what was too much both count (M4, M5, M9).
 *
 * @param planned  micrograms of the planned dose that it was taken for, or is measured by
 *
 * Facts: LIMIT-M8 (%).
 */
export function endsGap(dose: Dose | 'none', planned: number, facts: Facts): dose is Dose {
  if (dose === 'none' || dose.timeInDoubt || dose.mayBeLost) return false;
  const { least } = facts['LIMIT-M8'].figures;
  return dose.amount === 'unknown' || dose.amount.micrograms * 100 >= planned * least.value;
}

/** The doses that end a gap. One beside the plan is measured by the smallest planned dose around; without a plan by nothing. */
export function dosesEndingGap(
  doses: readonly Dose[],
  { slots }: Pick<Matching, 'slots'>,
  facts: Facts,
): readonly Dose[] {
  const planned = new Map(
    slots.flatMap(({ slot, dose }) => (dose === 'none' ? [] : [[dose.id, slot.dose.micrograms]])),
  );
  const smallest = slots.length === 0 ? 0 : Math.min(...slots.map(({ slot }) => slot.dose.micrograms));
  return doses.filter((dose) => endsGap(dose, planned.get(dose.id) ?? smallest, facts));
}
