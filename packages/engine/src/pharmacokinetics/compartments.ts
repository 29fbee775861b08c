import type { Parameters, Transfer } from './kinetics.ts';

/** One exponential phase: of what enters the blood, this share leaves at this rate. */
interface Phase {
  /** Per hour. */
  readonly rate: number;
  readonly share: number;
}

/** What becomes of baclofen in a body, as long as its clearance stays the same. */
export interface Disposition {
  /** Per hour (ka). */
  readonly absorptionRate: number;
  /** Per hour, out of the central compartment for good (k10). */
  readonly elimination: number;
  /** The fastest first; a single one with one compartment. */
  readonly phases: readonly Phase[];
  readonly transfer?: Transfer;
}

/** Amounts of baclofen in mg at one time. */
export interface State {
  /** Not yet in the blood: in the gut, or in the spinal fluid. */
  readonly depot: number;
  readonly central: number;
  readonly peripheral: number;
}

export const nothing: State = { depot: 0, central: 0, peripheral: 0 };

/** The phases that the parameters come to. */
export function dispositionOf({ absorptionRate, clearance, volume, transfer }: Parameters): Disposition {
  const elimination = clearance / volume;
  if (transfer === undefined) return { absorptionRate, elimination, phases: [{ rate: elimination, share: 1 }] };

  const { toPeripheral, toCentral } = transfer;
  const apart = Math.hypot(elimination + toPeripheral - toCentral, 2 * Math.sqrt(toPeripheral * toCentral));
  const fast = (elimination + toPeripheral + toCentral + apart) / 2;
  const slow = (elimination * toCentral) / fast;
  return {
    absorptionRate,
    elimination,
    phases: [
      { rate: fast, share: (fast - toCentral) / apart },
      { rate: slow, share: (toCentral - slow) / apart },
    ],
    transfer,
  };
}

/** The amount in the central compartment, split by the phase it leaves in. */
export function byPhase({ central, peripheral }: State, { phases, transfer }: Disposition): readonly number[] {
  const [fast, slow] = phases;
  if (fast === undefined || slow === undefined || transfer === undefined) return [central];
  const coming = (transfer.toCentral * peripheral) / (fast.rate - slow.rate);
  return [fast.share * central - coming, slow.share * central + coming];
}

/** The amount in the peripheral compartment that goes with amounts by phase. */
export function peripheralOf(amounts: readonly number[], { phases, transfer }: Disposition): number {
  const [fast, slow] = phases;
  if (fast === undefined || slow === undefined || transfer === undefined) return 0;
  const { toCentral } = transfer;
  return ((fast.rate - toCentral) * (amounts[1] ?? 0) - (toCentral - slow.rate) * (amounts[0] ?? 0)) / toCentral;
}
