import type { FactId, Facts } from '@steady/knowledge';
import { type Outcome, ok, type Problem, problem, refuse } from '../outcome/outcome.ts';
import { ageOf } from './covariates.ts';
import type { Parameters, Schedule } from './kinetics.ts';
import { populationQuantiles } from './population-quantiles.ts';
import type { SimulateRequest } from './simulate-request.ts';
import { spreadOf } from './variability.ts';
import { type WithdrawalIndex, withdrawalIndex } from './withdrawal-index.ts';

/** The spread between people at each observed time, ng/mL. */
export interface ForecastPopulation {
  readonly p5: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
  readonly patients: number;
  readonly seed: number;
  readonly cites: readonly FactId[];
}

/** What a request may ask for beside the typical person. */
export interface ForecastSpread {
  readonly population?: ForecastPopulation;
  readonly withdrawal?: WithdrawalIndex;
}

/**
 * The population and the index of a request, where it asks for them.
 *
 * Problems: `population.not-with-a-pump`; those of `populationQuantiles` and of `withdrawalIndex`.
 */
export function forecastSpread(
  request: SimulateRequest,
  parameters: Parameters,
  schedule: Schedule,
  facts: Facts,
): Outcome<ForecastSpread> {
  const population = request.population && populationOf(request, request.population, parameters, schedule, facts);
  const withdrawal = request.withdrawal ? indexOf(request, parameters, schedule, facts) : undefined;
  const [first, ...others] = [population, withdrawal].flatMap((part) => (part && !part.ok ? part.problems : []));
  if (first !== undefined) return refuse(first, ...others);
  return ok({
    ...(population?.ok && { population: population.value }),
    ...(withdrawal?.ok && { withdrawal: withdrawal.value }),
  });
}

function populationOf(
  request: SimulateRequest,
  { patients, seed }: { readonly patients: number; readonly seed: number },
  parameters: Parameters,
  schedule: Schedule,
  facts: Facts,
): Outcome<ForecastPopulation> {
  if (request.doses.some(({ route }) => route === 'intrathecal')) {
    return refuse(problem('population.not-with-a-pump', '/population'));
  }
  const { variability, cites } = spreadOf(request, facts);
  // rising and each once, as the population walks through them
  const times = [...new Set(request.observe)].toSorted((a, b) => a - b);
  const place = new Map(times.map((time, i) => [time, i]));
  const found = populationQuantiles(parameters, schedule, times, { patients, seed, variability });
  if (!found.ok) return refuse(...below('/population', found.problems));
  const asAsked = (row: Float64Array) => request.observe.map((time) => row[place.get(time) ?? 0] ?? 0);
  const { p5, p50, p95 } = found.value;
  return ok({ p5: asAsked(p5), p50: asAsked(p50), p95: asAsked(p95), patients, seed, cites });
}

/** Without a population of its own the index is always drawn from the same people. */
const usualSeed = 1;

function indexOf(
  request: SimulateRequest,
  typical: Parameters,
  { changes }: Schedule,
  facts: Facts,
): Outcome<WithdrawalIndex> {
  const { person, doses, observe, population } = request;
  return withdrawalIndex(
    {
      before: { days: 0, doses: [] },
      doses,
      changes,
      typical,
      variability: spreadOf(request, facts).variability,
      subject: { age: ageOf(person), conditions: person.conditions },
      observe,
      seed: population?.seed ?? usualSeed,
    },
    facts,
  );
}

function below(place: string, problems: readonly [Problem, ...Problem[]]): readonly [Problem, ...Problem[]] {
  const [first, ...others] = problems;
  const moved = (one: Problem) => ({ ...one, at: `${place}${one.at}` });
  return [moved(first), ...others.map(moved)];
}
