import { phi } from './decays.ts';
import type { WithdrawalAssumptions } from './withdrawal-assumptions.ts';

/** How far a person has got used to the effect, fast and slow, what is missing now, and what of it shows. */
export interface Adaptation {
  readonly fast: number;
  readonly slow: number;
  /** max(0, adaptation - effect): the drive of withdrawal (W). */
  readonly missing: number;
  /** The drive as it shows, later (S). */
  readonly shown: number;
}

/** Someone who never took any. */
export const unadapted: Adaptation = { fast: 0, slow: 0, missing: 0, shown: 0 };

/** Where each point of the grid leaves its adaptation, and 100 times what shows. */
export interface AdaptationTrace {
  readonly adaptation: Float64Array;
  readonly index: Float64Array;
}

/**
 * Adapts to an effect given on a grid, by the exponential integrator that is exact where the effect is linear between
 * two points. The point 0 of the effect is where `from` stands.
 *
 * @param effect       0 to 1, on the grid
 * @param hours        between two points
 * @param trace        filled at each point, if given
 */
export function adapt(
  from: Adaptation,
  effect: Float64Array,
  assumptions: WithdrawalAssumptions,
  hours: number,
  trace?: AdaptationTrace,
): Adaptation {
  const fastStep = weightsOf(assumptions.fastHalfLife, hours);
  const slowStep = weightsOf(assumptions.slowHalfLife, hours);
  const shownStep = weightsOf(assumptions.expressionHalfLife, hours);
  const { fastShare } = assumptions;
  let { fast, slow, missing, shown } = from;
  let before = effect[0] as number;

  for (let point = 0; point < effect.length; point++) {
    const now = effect[point] as number;
    if (point > 0) {
      fast = fastStep.kept * fast + fastStep.before * before + fastStep.now * now;
      slow = slowStep.kept * slow + slowStep.before * before + slowStep.now * now;
      const drive = Math.max(0, fastShare * fast + (1 - fastShare) * slow - now);
      shown = shownStep.kept * shown + shownStep.before * missing + shownStep.now * drive;
      missing = drive;
      before = now;
    }
    if (trace !== undefined) {
      trace.adaptation[point] = fastShare * fast + (1 - fastShare) * slow;
      trace.index[point] = 100 * shown;
    }
  }
  return { fast, slow, missing, shown };
}

/** What is left of an earlier index after so many days is below this, and no longer told. */
const forgotten = 1e-12;

/**
 * Adapts to the same day, so many times over. Adaptation itself is linear, so long stretches are taken in one step; what
 * shows forgets, so only the last days of them are walked. Agrees with walking every day to 1e-12.
 */
export function adaptToDays(
  from: Adaptation,
  day: Float64Array,
  days: number,
  assumptions: WithdrawalAssumptions,
  hours: number,
): Adaptation {
  const walked = Math.ceil((Math.log2(1 / forgotten) * assumptions.expressionHalfLife) / 24);
  const jumped = Math.max(0, days - walked);
  let state = jumped > 0 ? jump(from, day, jumped, assumptions, hours) : from;
  for (let count = jumped; count < days; count++) state = adapt(state, day, assumptions, hours);
  return state;
}

/** y after one day is `kept` y + `gained`; after many days, the sum of that geometric row. */
function jump(
  from: Adaptation,
  day: Float64Array,
  days: number,
  assumptions: WithdrawalAssumptions,
  hours: number,
): Adaptation {
  const gained = adapt(unadapted, day, assumptions, hours);
  const after = (start: number, gain: number, halfLife: number): number => {
    const rate = (Math.LN2 / halfLife) * 24;
    return start * Math.exp(-rate * days) + (gain * Math.expm1(-rate * days)) / Math.expm1(-rate);
  };
  return {
    ...from,
    fast: after(from.fast, gained.fast, assumptions.fastHalfLife),
    slow: after(from.slow, gained.slow, assumptions.slowHalfLife),
  };
}

/** The weights of y, and of the input before and now, over one step of the grid. */
function weightsOf(halfLife: number, hours: number) {
  const z = (Math.LN2 / halfLife) * hours;
  const kept = Math.exp(-z);
  const mean = phi(z);
  return { kept, before: mean - kept, now: 1 - mean };
}
