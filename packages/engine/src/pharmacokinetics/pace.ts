import { halfLife, timeToSteadyState } from './exposure.ts';
import type { ClearanceChange, Parameters } from './kinetics.ts';

/** How fast baclofen leaves the body while the clearance stays as it is. */
export interface Pace {
  /** L/h; of the whole body, dialysis included. */
  readonly clearance: number;
  /** h. */
  readonly halfLife: number;
  /** h until repeated doses are within 5 % of where they lead. */
  readonly timeToSteadyState: number;
}

export interface Paces {
  /** From hour 0 until the first change. */
  readonly start: Pace;
  /** From each later change of the clearance on, in order; `at` in h. */
  readonly later: readonly (Pace & { readonly at: number })[];
}

/**
 * The pace at the start and from each change on.
 *
 * @param changes  as `clearanceChanges` gives them; those up to hour 0 decide the start
 */
export function pacesOf(parameters: Parameters, changes: readonly ClearanceChange[]): Paces {
  const atStart = changes.findLast(({ at }) => at <= 0)?.clearance ?? parameters.clearance;
  return {
    start: paceOf({ ...parameters, clearance: atStart }),
    later: changes
      .filter(({ at }) => at > 0)
      .map(({ at, clearance }) => ({ at, ...paceOf({ ...parameters, clearance }) })),
  };
}

function paceOf(parameters: Parameters): Pace {
  return {
    clearance: parameters.clearance,
    halfLife: halfLife(parameters),
    timeToSteadyState: timeToSteadyState(parameters),
  };
}
