import { drawPerson, personOf, type Variability } from './draws.ts';
import type { Parameters } from './kinetics.ts';

/** A population: how many, from which seed, how far they differ. */
export interface PopulationRequest {
  readonly patients: number;
  /** A whole number from 0 to 2^53 - 1. */
  readonly seed: number;
  readonly variability: Variability;
  /** Between the logarithms of clearance and volume; 0 where it is left out. */
  readonly correlation?: number;
}

/**
 * Virtual patients in the order of their lags, because then those whom a dose reaches between two times are neighbours.
 * Each quantity has an array of its own, so that a whole population moves on in one loop.
 */
export interface People {
  readonly count: number;
  readonly persons: readonly Parameters[];
  /** The factor of every clearance. */
  readonly clearance: Float64Array;
  /** h, rising. */
  readonly lag: Float64Array;
  /** Per hour. */
  readonly absorptionRate: Float64Array;
  /** ng/mL in plasma of 1 mg in the whole of the volume. */
  readonly perMilligram: Float64Array;
}

/** The people of a population around a typical one. */
export function drawPeople(typical: Parameters, request: PopulationRequest): People {
  const { patients, seed, variability, correlation } = request;
  const draws = Array.from({ length: patients }, (_, i) => drawPerson(variability, seed, i, correlation));
  draws.sort((a, b) => a.lag - b.lag);
  const persons = draws.map((draw) => personOf(typical, draw));
  return {
    count: patients,
    persons,
    clearance: new Float64Array(draws.map(({ clearance }) => clearance)),
    lag: new Float64Array(persons.map(({ lag }) => lag)),
    absorptionRate: new Float64Array(persons.map(({ absorptionRate }) => absorptionRate)),
    perMilligram: new Float64Array(persons.map(({ volume }) => 1000 / volume)),
  };
}

/** How many people have a lag below some hours: they are the first ones. */
export function lagsBelow(hours: number, { lag }: People): number {
  let [from, to] = [0, lag.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((lag[middle] as number) < hours) from = middle + 1;
    else to = middle;
  }
  return from;
}
