import type { Facts } from '@steady/knowledge';
import type { DoseEvent, Parameters, Schedule } from './kinetics.ts';
import { statesAt } from './propagate.ts';

/** ng/mL, from the lowest to the highest that is likely. Never the level of a person. */
export interface LevelRange {
  readonly low: number;
  readonly high: number;
}

/** The spinal fluid at one time: an order of magnitude, at both ends of the spine. */
export interface SpinalFluid {
  readonly lumbar: LevelRange;
  readonly cisternal: LevelRange;
}

/** A dose into the spinal fluid; `at` and `over` in h. */
export interface IntrathecalDose {
  readonly at: number;
  readonly micrograms: number;
  readonly over?: number;
}

/** The typical levels: lumbar and cisternal in spinal fluid, and what comes of it in plasma; ng/mL. */
export interface IntrathecalLevels {
  readonly lumbar: readonly number[];
  readonly cisternal: readonly number[];
  readonly plasma: readonly number[];
}

/**
 * What doses into the spinal fluid come to: one compartment that drains into the blood, as the gut does after a dose by
 * mouth, all of it and without a lag.
 *
 * @param parameters  of the body
 * @param changes     of its clearance; the spinal fluid keeps its own
 * Facts: KIN-18, KIN-19.
 */
export function intrathecalLevels(
  parameters: Parameters,
  doses: readonly IntrathecalDose[],
  changes: Schedule['changes'],
  at: readonly number[],
  facts: Facts,
): IntrathecalLevels {
  const { volume } = facts['KIN-19'].figures;
  const { clearance, lumbarToCisternal } = facts['KIN-18'].figures;
  const draining = { ...parameters, bioavailability: 1, lag: 0, absorptionRate: clearance.value / volume.value };
  const schedule: Schedule = { doses: doses.map(intoDepot), changes };
  const states = statesAt(draining, schedule, at);
  // mg in a mL are a million ng/mL
  const lumbar = states.map(({ depot }) => (1e6 * depot) / volume.value);
  return {
    lumbar,
    cisternal: lumbar.map((level) => level / lumbarToCisternal.value),
    plasma: states.map(({ central }) => (1000 * central) / parameters.volume),
  };
}

/** A level with the uncertainty it is shown with: the lowest and the highest lie a factor apart. Fact: KIN-20. */
export function asRange(level: number, facts: Facts): LevelRange {
  const either = Math.sqrt(facts['KIN-20'].figures.range.value);
  return { low: level / either, high: level * either };
}

function intoDepot({ at, micrograms, over }: IntrathecalDose): DoseEvent {
  return { at, milligrams: micrograms / 1000, route: 'oral', ...(over !== undefined && { over }) };
}
