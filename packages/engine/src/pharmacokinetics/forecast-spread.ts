import type { FactId, Facts } from '@steady/knowledge';
import { type Outcome, ok, type Problem, problem, refuse } from '../outcome/outcome.ts';
import { ageOf } from './covariates.ts';
import type { Parameters, Schedule } from './kinetics.ts';
import type { PopulationRequest } from './people.ts';
import { type Part, type PopulationQuantiles, populationQuantiles } from './population-quantiles.ts';
import type { SimulateRequest } from './simulate-request.ts';
import { spreadOf } from './variability.ts';
import { type IndexQuestion, type WithdrawalIndex, withdrawalIndex } from './withdrawal-index.ts';

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

/** What has to be worked out for many people: it can be sent to whoever has the time. */
export interface SpreadQuestions {
  readonly population?: {
    readonly typical: Parameters;
    readonly schedule: Schedule;
    /** h. */
    readonly observe: readonly number[];
    readonly people: PopulationRequest;
  };
  readonly withdrawal?: IndexQuestion;
}

/** What came of it. */
export interface SpreadAnswers {
  readonly population?: Outcome<PopulationQuantiles>;
  readonly withdrawal?: Outcome<WithdrawalIndex>;
}

/** Without a population of its own the index is always drawn from the same people. */
const usualSeed = 1;

/** What a request asks about people who differ. */
export function spreadQuestions(
  request: SimulateRequest,
  typical: Parameters,
  schedule: Schedule,
  facts: Facts,
): SpreadQuestions {
  const { person, on, doses, observe, population } = request;
  if (population === undefined && !request.withdrawal) return {};
  const { variability } = spreadOf(request, facts);
  const index = {
    before: { days: 0, doses: [] },
    doses,
    changes: schedule.changes,
    typical,
    variability,
    subject: { age: ageOf(person, on), conditions: person.conditions, monthsOnBaclofen: person.monthsOnBaclofen },
    observe,
    seed: population?.seed ?? usualSeed,
  };
  return {
    ...(population !== undefined &&
      !hasPump(request) && { population: { typical, schedule, observe, people: { ...population, variability } } }),
    ...(request.withdrawal && { withdrawal: index }),
  };
}

/** The answers to all questions; of the population at a part of its times only, where one is given. */
export function spreadAnswers({ population, withdrawal }: SpreadQuestions, facts: Facts, part?: Part): SpreadAnswers {
  return {
    ...(population && { population: quantilesOf(population, part) }),
    ...(withdrawal && { withdrawal: withdrawalIndex(withdrawal, facts) }),
  };
}

function quantilesOf(
  { typical, schedule, observe, people }: NonNullable<SpreadQuestions['population']>,
  part?: Part,
): Outcome<PopulationQuantiles> {
  return populationQuantiles(typical, schedule, observe, people, part);
}

/**
 * The population and the index of a request, where it asks for them, from the answers to its questions.
 *
 * Problems: `population.not-with-a-pump`; those of `populationQuantiles` and of `withdrawalIndex`.
 */
export function forecastSpread(
  request: SimulateRequest,
  { population: quantiles, withdrawal }: SpreadAnswers,
  facts: Facts,
): Outcome<ForecastSpread> {
  const population = request.population && populationOf(request, request.population, quantiles, facts);
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
  quantiles: SpreadAnswers['population'],
  facts: Facts,
): Outcome<ForecastPopulation> {
  if (quantiles === undefined) return refuse(problem('population.not-with-a-pump', '/population'));
  if (!quantiles.ok) return refuse(...below('/population', quantiles.problems));
  const { p5, p50, p95 } = quantiles.value;
  const { cites } = spreadOf(request, facts);
  return ok({ p5: [...p5], p50: [...p50], p95: [...p95], patients, seed, cites });
}

function hasPump({ doses }: SimulateRequest): boolean {
  return doses.some(({ route }) => route === 'intrathecal');
}

function below(place: string, problems: readonly [Problem, ...Problem[]]): readonly [Problem, ...Problem[]] {
  const [first, ...others] = problems;
  const moved = (one: Problem) => ({ ...one, at: `${place}${one.at}` });
  return [moved(first), ...others.map(moved)];
}
