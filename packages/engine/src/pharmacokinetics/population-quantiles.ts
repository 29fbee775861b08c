import { type Outcome, type Problem, problem, unless } from '../outcome/outcome.ts';
import { kernelFor } from './kernel/kernel-for.ts';
import type { Parameters, Schedule } from './kinetics.ts';
import { phasesOf } from './modes.ts';
import { drawPeople, type PopulationRequest } from './people.ts';
import { populationRows } from './population.ts';
import { quantileReader } from './quantiles.ts';

/** The spread of a population at each observed time, ng/mL: 5, 50 and 95 of 100 people are below. */
export interface PopulationQuantiles {
  readonly p5: Float64Array;
  readonly p50: Float64Array;
  readonly p95: Float64Array;
  /** Of how many: a band without their number says nothing of its own error. */
  readonly patients: number;
}

/** A run of observed times, by their places from 0; `to` is not in it. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** Virtual patients: below twenty nobody is left outside the band, above a million no screen waits for them. */
export const patients = { least: 20, most: 1_000_000 } as const;

const probabilities = [0.05, 0.5, 0.95];

/**
 * What the same doses come to in people who differ: exact quantiles of a virtual population at each time, in memory that
 * grows neither with the times nor with the doses.
 *
 * @param typical   the typical person; each parameter is the median of the population
 * @param observed  h, in any order
 * @param part      of the observed times; the answer to each time is the same number whatever the part, so that parts can
 *                  be worked out side by side and put together
 *
 * Problems: `input.out-of-range`, `input.type`, at `/patients` and `/seed`.
 */
export function populationQuantiles(
  typical: Parameters,
  schedule: Schedule,
  observed: readonly number[],
  population: PopulationRequest,
  part: Part = { from: 0, to: observed.length },
): Outcome<PopulationQuantiles> {
  return unless(problemsOf(population), () => quantilesIn(part, typical, schedule, observed, population));
}

/** What is wrong with how many people are asked for, and with the seed. */
function problemsOf({ patients: count, seed }: PopulationRequest): readonly Problem[] {
  return [
    ...problemsOfWhole(count, '/patients', patients.least, patients.most),
    ...problemsOfWhole(seed, '/seed', 0, Number.MAX_SAFE_INTEGER),
  ];
}

function problemsOfWhole(value: number, at: string, least: number, most: number): readonly Problem[] {
  if (!Number.isInteger(value)) return [problem('input.type', at, { expected: 'integer', found: String(value) })];
  return value < least || value > most ? [problem('input.out-of-range', at, { value, least, most })] : [];
}

function quantilesIn(
  { from, to }: Part,
  typical: Parameters,
  schedule: Schedule,
  observed: readonly number[],
  population: PopulationRequest,
): PopulationQuantiles {
  const asked = observed.slice(from, to);
  const last = asked.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const times = [...new Set(observed)].filter((at) => at <= last).sort((a, b) => a - b);
  const placeOf = new Map(times.map((at, place) => [at, place]));
  const isRead = new Set(asked);

  const kernel = kernelFor(population.patients, phasesOf(typical));
  const bands = probabilities.map((probability) => ({
    read: quantileReader(population.patients, probability, kernel),
    values: new Float64Array(times.length),
  }));
  let place = 0;
  for (const row of populationRows(drawPeople(typical, population), typical, schedule, times, kernel)) {
    if (isRead.has(times[place] as number)) for (const { read, values } of bands) values[place] = read(row);
    place++;
  }
  const [p5, p50, p95] = bands.map(({ values }) =>
    Float64Array.from(asked, (at) => values[placeOf.get(at) as number] as number),
  ) as [Float64Array, Float64Array, Float64Array];
  return { p5, p50, p95, patients: population.patients };
}
