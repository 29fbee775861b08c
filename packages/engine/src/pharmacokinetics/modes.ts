import { byPhase, type Disposition, dispositionOf, peripheralOf } from './compartments.ts';
import type { Parameters } from './kinetics.ts';
import type { People } from './people.ts';

/** How the medicine leaves each person of a population as long as the clearance stays the same. */
export interface Modes {
  readonly dispositions: readonly Disposition[];
  /** One for each compartment, the fastest first. */
  readonly phases: readonly PhaseOfAll[];
}

/** One phase of everyone. */
export interface PhaseOfAll {
  /** Per hour. */
  readonly rate: Float64Array;
  /** Of what enters the blood. */
  readonly share: Float64Array;
}

/** How many phases a person has: one for each compartment. */
export function phasesOf({ transfer }: Parameters): number {
  return transfer === undefined ? 1 : 2;
}

/** The modes of a population while the typical person has a clearance in L/h. */
export function modesOf({ persons, clearance: factors }: People, clearance: number): Modes {
  const dispositions = persons.map((person, i) =>
    dispositionOf({ ...person, clearance: clearance * (factors[i] as number) }),
  );
  const count = dispositions[0]?.phases.length ?? 0;
  return {
    dispositions,
    phases: Array.from({ length: count }, (_, phase) => ({
      rate: new Float64Array(dispositions.map(({ phases }) => phases[phase]?.rate as number)),
      share: new Float64Array(dispositions.map(({ phases }) => phases[phase]?.share as number)),
    })),
  };
}

/** Splits what is in everyone's blood anew after the clearance has changed: it stays where it is, and leaves otherwise. */
export function splitAnew(levels: readonly Float64Array[], before: Modes, after: Modes): void {
  if (levels.length === 1) return;
  for (const [i, was] of before.dispositions.entries()) {
    const parts = levels.map((level) => level[i] as number);
    const central = parts.reduce((sum, part) => sum + part, 0);
    const state = { depot: 0, central, peripheral: peripheralOf(parts, was) };
    for (const [phase, part] of byPhase(state, after.dispositions[i] as Disposition).entries()) {
      (levels[phase] as Float64Array)[i] = part;
    }
  }
}
