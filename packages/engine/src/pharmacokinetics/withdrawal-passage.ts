import { throughTwo } from './decays.ts';
import type { Parameters } from './kinetics.ts';

/**
 * Where the medicine is: in the gut and in the body, in mg, and what of the plasma concentration the brain has followed,
 * in ng/mL. Walked through in place, for it is moved some thousand times for each of hundreds of people.
 */
export interface Passage {
  gut: number;
  body: number;
  brain: number;
}

/** What becomes of each part of a passage over one stretch of time: a linear map, exact for any length. */
export interface Stretch {
  readonly gut: number;
  readonly body: number;
  readonly brain: number;
  readonly gutToBody: number;
  readonly gutToBrain: number;
  readonly bodyToBrain: number;
}

/**
 * The map over a stretch without any event (`dCe/dt = ke0 (C - Ce)` behind one compartment, solved).
 *
 * Each share that moves on is a divided difference of decays, so rates may lie as close as they like: the delay of the
 * brain is as fast as elimination at a creatinine clearance of 64.46 mL/min, an everyday value.
 *
 * @param hours      length of the stretch, h
 * @param person     volume in L, rates per hour
 * @param clearance  in force over the stretch, L/h
 * @param delayRate  at which the brain follows the plasma, per hour (ke0)
 */
export function stretchOf(hours: number, person: Parameters, clearance: number, delayRate: number): Stretch {
  const { absorptionRate: ka, volume } = person;
  const k = clearance / volume;
  const perMilligram = (1000 / volume) * delayRate;
  return {
    gut: Math.exp(-ka * hours),
    body: Math.exp(-k * hours),
    brain: Math.exp(-delayRate * hours),
    gutToBody: ka * throughTwo(ka, k, hours),
    bodyToBrain: perMilligram * throughTwo(k, delayRate, hours),
    gutToBrain: perMilligram * ka * throughThree([ka, k, delayRate], hours),
  };
}

/** Moves a passage on by one stretch, in place. */
export function move(passage: Passage, over: Stretch): void {
  const { gut, body, brain } = passage;
  passage.brain = brain * over.brain + body * over.bodyToBrain + gut * over.gutToBrain;
  passage.body = body * over.body + gut * over.gutToBody;
  passage.gut = gut * over.gut;
}

/** As `throughTwo`, in the third of three stages. Divides by the widest gap, and where all rates meet takes their limit. */
function throughThree(rates: readonly [number, number, number], hours: number): number {
  const slowest = Math.min(...rates);
  const fastest = Math.max(...rates);
  const sum = rates[0] + rates[1] + rates[2];
  const spread = fastest - slowest;
  if (spread * hours < 1e-6) return (hours * hours * Math.exp((-sum / 3) * hours)) / 2;

  const between = sum - slowest - fastest;
  return (throughTwo(slowest, between, hours) - throughTwo(between, fastest, hours)) / spread;
}
