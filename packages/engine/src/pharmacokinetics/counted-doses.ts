import type { Facts } from '@steady/knowledge';
import type { CountedDose } from './most-in-a-day.ts';
import type { SimulatedDose } from './simulate-request.ts';

/** By mouth and into a vein alike: into a vein even more of it reaches the blood. A dose of nothing is none. */
export function dosesIntoTheBlood(doses: readonly SimulatedDose[]): readonly CountedDose[] {
  return doses.flatMap(({ route, ...dose }) =>
    'milligrams' in dose && dose.milligrams > 0 ? [{ ...dose, micrograms: Math.round(dose.milligrams * 1000) }] : [],
  );
}

/** Into the spinal fluid; a dose of nothing is none. */
export function dosesIntoSpinalFluid(doses: readonly SimulatedDose[]): readonly CountedDose[] {
  return doses.flatMap((dose) => (dose.route === 'intrathecal' && dose.micrograms > 0 ? [dose] : []));
}

/**
 * Whether a dose into the spinal fluid is one at once: it has no hours, or it is over before a single dose wears off (ITB-02) and
 * runs in faster than a pump gives the most of a day (K5).
 *
 * Facts: ITB-02, LIMIT-K5.
 */
export function isAtOnce({ micrograms, over = 0 }: CountedDose, facts: Facts): boolean {
  if (over === 0) return true;
  const { lastsHigh } = facts['ITB-02'].figures;
  return over < lastsHigh.value && (micrograms / over) * 24 > facts['LIMIT-K5'].figures.doseHigh.value;
}
