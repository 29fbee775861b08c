import { byPhase, type Disposition, peripheralOf, type State } from './compartments.ts';
import { filling, throughTwo } from './decays.ts';

/** What runs in evenly, mg/h. */
export interface Flow {
  readonly intoDepot: number;
  readonly intoCentral: number;
}

/**
 * The amounts d hours later, exactly, while the clearance and the flow stay the same.
 *
 * Only sums of what is positive, so that nothing is lost when absorption is as fast as elimination, or after weeks.
 */
export function advance(state: State, disposition: Disposition, flow: Flow, d: number): State {
  const { absorptionRate, phases } = disposition;
  const before = byPhase(state, disposition);
  const after = phases.map(({ rate, share }, i) => {
    const absorbed = throughTwo(rate, absorptionRate, d);
    const entered =
      state.depot * absorptionRate * absorbed +
      flow.intoDepot * (filling(rate, d) - absorbed) +
      flow.intoCentral * filling(rate, d);
    return (before[i] ?? 0) * Math.exp(-rate * d) + share * entered;
  });
  return {
    depot: state.depot * Math.exp(-absorptionRate * d) + flow.intoDepot * filling(absorptionRate, d),
    central: sum(after),
    peripheral: peripheralOf(after, disposition),
  };
}

/** mg.h in the central compartment over d hours, exactly. */
export function areaOver(state: State, disposition: Disposition, flow: Flow, d: number): number {
  const { absorptionRate, phases } = disposition;
  const before = byPhase(state, disposition);
  return sum(
    phases.map(({ rate, share }, i) => {
      const staying = filling(rate, d);
      const absorbed = staying - throughTwo(rate, absorptionRate, d);
      const flowing = (d - staying) / rate;
      const entered =
        state.depot * absorbed + flow.intoDepot * (flowing - absorbed / absorptionRate) + flow.intoCentral * flowing;
      return (before[i] ?? 0) * staying + share * entered;
    }),
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
