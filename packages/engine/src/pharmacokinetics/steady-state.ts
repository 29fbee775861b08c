import { advance } from './advance.ts';
import { type Disposition, dispositionOf, nothing, peripheralOf, type State } from './compartments.ts';
import { throughTwo } from './decays.ts';
import type { Parameters, Repeating } from './kinetics.ts';

/** A state, and doses taken before it that have not begun to be absorbed. */
export interface Start {
  readonly state: State;
  /** `at` in h from the start, when absorption begins; mg that will reach the blood. */
  readonly pending: readonly { readonly at: number; readonly milligrams: number }[];
}

/** Where repeated doses have brought a person at time 0, in closed form. */
export function startAfter(parameters: Parameters, { every, doses }: Repeating): Start {
  const { bioavailability, lag } = parameters;
  const pending = doses.flatMap(({ at, milligrams }) => {
    const last = -sinceLast(at, 0, every) + lag;
    const rounds = Math.max(0, Math.floor(last / every) + 1);
    return Array.from({ length: rounds }, (_, round) => ({
      at: last - round * every,
      milligrams: bioavailability * milligrams,
    }));
  });
  return { state: stateInRound(parameters, { every, doses }, 0), pending };
}

/**
 * ng/mL at a time of repeated doses that have always been taken.
 *
 * @param at  h, counted as the doses are
 */
export function steadyConcentration(parameters: Parameters, repeating: Repeating, at: number): number {
  return (1000 * stateInRound(parameters, repeating, at).central) / parameters.volume;
}

function stateInRound(parameters: Parameters, { every, doses }: Repeating, at: number): State {
  const disposition = dispositionOf(parameters);
  return doses
    .map((dose) => {
      const absorbed = parameters.bioavailability * dose.milligrams;
      const since = sinceLast(dose.at + parameters.lag, at, every);
      return advance(onEntry(disposition, absorbed, every), disposition, { intoDepot: 0, intoCentral: 0 }, since);
    })
    .reduce(together, nothing);
}

/** The amounts when a dose enters the gut for the many-thousandth time: each phase lost in a round what it gained in it. */
function onEntry(disposition: Disposition, milligrams: number, every: number): State {
  const { absorptionRate, phases } = disposition;
  const depot = milligrams / -Math.expm1(-absorptionRate * every);
  const amounts = phases.map(
    ({ rate, share }) =>
      (share * depot * absorptionRate * throughTwo(rate, absorptionRate, every)) / -Math.expm1(-rate * every),
  );
  return {
    depot,
    central: amounts.reduce((total, amount) => total + amount, 0),
    peripheral: peripheralOf(amounts, disposition),
  };
}

/** h since the last of many events, one of which is at `event`; above 0, and a whole round for one that is just now. */
function sinceLast(event: number, at: number, every: number): number {
  const since = (at - event) % every;
  return since > 0 ? since : since + every;
}

function together(a: State, b: State): State {
  return { depot: a.depot + b.depot, central: a.central + b.central, peripheral: a.peripheral + b.peripheral };
}
