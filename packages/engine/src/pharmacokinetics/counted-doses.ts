import type { CountedDose } from './most-in-a-day.ts';
import type { SimulatedDose } from './simulate-request.ts';

/** By mouth and into a vein alike: into a vein even more of it reaches the blood. A dose of nothing is none. */
export function dosesIntoTheBlood(doses: readonly SimulatedDose[]): readonly CountedDose[] {
  return doses.flatMap(({ route, ...dose }) =>
    'milligrams' in dose && dose.milligrams > 0 ? [{ ...dose, micrograms: Math.round(dose.milligrams * 1000) }] : [],
  );
}

/** What a pump gives evenly; a dose at once into the spinal fluid is a test, and no treatment. */
export function pumpFlows(doses: readonly SimulatedDose[]): readonly CountedDose[] {
  return doses.flatMap((dose) =>
    dose.route === 'intrathecal' && (dose.over ?? 0) > 0 && dose.micrograms > 0 ? [dose] : [],
  );
}
