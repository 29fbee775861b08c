import type { Parameters } from './kinetics.ts';
import { normalPair } from './random.ts';

/** How far people differ, as coefficients of variation: 0.3 is 30 %. Log-normal, each with the typical value as its median. */
export interface Variability {
  readonly clearance: number;
  readonly volume: number;
  readonly absorptionRate: number;
  readonly lag: number;
}

/** How one person differs from the typical one: factors of its parameters. */
export interface Draw {
  /** Of every clearance in the schedule. */
  readonly clearance: number;
  readonly volume: number;
  readonly absorptionRate: number;
  readonly lag: number;
}

/**
 * One draw a person, not one a dose: person `index` of a seed is the same in every population.
 *
 * @param correlation  between the logarithms of clearance and volume, -1 to 1; unpublished for baclofen, therefore 0
 */
export function drawPerson(variability: Variability, seed: number, index: number, correlation = 0): Draw {
  const [clearance, other] = normalPair(seed, index, 0);
  const [absorptionRate, lag] = normalPair(seed, index, 1);
  const volume = correlation * clearance + Math.sqrt(1 - correlation ** 2) * other;
  return {
    clearance: Math.exp(omega(variability.clearance) * clearance),
    volume: Math.exp(omega(variability.volume) * volume),
    absorptionRate: Math.exp(omega(variability.absorptionRate) * absorptionRate),
    lag: Math.exp(omega(variability.lag) * lag),
  };
}

/** The standard deviation of the logarithm of what varies log-normally by a coefficient of variation. */
export function omega(variation: number): number {
  return Math.sqrt(Math.log1p(variation ** 2));
}

/** The parameters of a person who was drawn. */
export function personOf(typical: Parameters, draw: Draw): Parameters {
  return {
    ...typical,
    clearance: typical.clearance * draw.clearance,
    volume: typical.volume * draw.volume,
    absorptionRate: typical.absorptionRate * draw.absorptionRate,
    lag: typical.lag * draw.lag,
  };
}
