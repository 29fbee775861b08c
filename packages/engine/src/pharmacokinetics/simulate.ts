import type { FactId, Facts } from '@steady/knowledge';
import { type Outcome, ok, type Problem, problem, unless } from '../outcome/outcome.ts';
import type { Unknown } from '../patient/patient.ts';
import { byUrgency, type Finding } from '../safety/finding.ts';
import { byAdjustedWeight } from './by-adjusted-weight.ts';
import { type Kidneys, kidneysOf, type Person } from './covariates.ts';
import { type Exposure, exposureOver } from './exposure.ts';
import { forecastLimits } from './forecast-limits.ts';
import {
  type ForecastSpread,
  forecastSpread,
  type SpreadAnswers,
  type SpreadQuestions,
  spreadAnswers,
  spreadQuestions,
} from './forecast-spread.ts';
import { asRange, intrathecalLevels, type LevelRange, type SpinalFluid } from './intrathecal.ts';
import type { ClearanceChange, DoseEvent, Parameters, Schedule } from './kinetics.ts';
import { type Paces, pacesOf } from './pace.ts';
import {
  clearanceChanges,
  needsOf,
  type ParameterSources,
  parametersOf,
  problemsOfModel,
  sourcesOf,
} from './parameters.ts';
import { concentrations } from './propagate.ts';
import type { SimulatedDose, SimulateRequest } from './simulate-request.ts';

/** Concentrations over time in the typical person with the inputs of a request. */
export interface Simulation extends ForecastSpread {
  readonly parameters: Parameters;
  readonly sources: ParameterSources;
  /** From hour 0 on; `unknown` where the model needs none. */
  readonly kidneys: Kidneys | Unknown;
  /** The clearance of the whole body from each change on, in order. */
  readonly changes: readonly ClearanceChange[];
  /** ng/mL in plasma at each observed time, as it was asked for. */
  readonly concentration: readonly number[];
  /** With a pump only: the same as no more than a range, since what a pump adds is an order of magnitude. */
  readonly plasma?: readonly LevelRange[];
  /** The same in spinal fluid, with a pump only. */
  readonly spinalFluid?: readonly SpinalFluid[];
  readonly measures: SimulationMeasures;
  /** Most pressing first. */
  readonly findings: readonly Finding[];
  /** Every fact it rests on. */
  readonly basis: readonly FactId[];
}

/** A forecast in a few numbers; times in h. */
export interface SimulationMeasures extends Paces {
  /** From the start to the last observed time; absent with a pump, whose levels are no more than a range. */
  readonly whole?: Exposure;
  /** The last 24 h of it, where it is longer than a day. */
  readonly lastDay?: Exposure;
}

/** What a request asks the body to do: the parameters at the start and everything that happens. */
interface Asked {
  readonly parameters: Parameters;
  /** Of the person before the forecast, and from its hour 0 on. */
  readonly kidneys: Kidneys | Unknown;
  readonly kidneysAtStart: Kidneys | Unknown;
  /** Doses by mouth and into a vein. */
  readonly schedule: Schedule;
  readonly spread: SpreadQuestions;
}

/**
 * A forecast of concentrations, or everything that stands in its way.
 *
 * Problems: `input.required`, `input.out-of-range`, `kidneys.not-known`, `kidneys.acute-injury`, `kidneys.estimate-out-of-range`,
 *           `dose.route-not-in-model`, `change.kidneys-not-in-model`, `change.same-time`, and those of `forecastSpread`.
 */
export function simulate(request: SimulateRequest, facts: Facts): Outcome<Simulation> {
  const asked = ask(request, facts);
  return asked.ok ? answer(request, asked.value, spreadAnswers(asked.value.spread, facts), facts) : asked;
}

/** The same forecast; what has to be worked out for many people is answered elsewhere, as by workers. */
export async function simulateWith(
  answers: (questions: SpreadQuestions) => Promise<SpreadAnswers>,
  request: SimulateRequest,
  facts: Facts,
): Promise<Outcome<Simulation>> {
  const asked = ask(request, facts);
  return asked.ok ? answer(request, asked.value, await answers(asked.value.spread), facts) : asked;
}

function ask(request: SimulateRequest, facts: Facts): Outcome<Asked> {
  const kidneys = kidneysOf(request.person, facts);
  return unless(problemsOf(request, kidneys, facts), () => {
    const kidneysAtStart = changedAtStart(request) ?? kidneys;
    const parameters = parametersOf(request, kidneysAtStart, facts);
    const changes = clearanceChanges(request, parameters, facts);
    const schedule = { doses: request.doses.flatMap(intoTheBlood), changes };
    return {
      parameters,
      kidneys,
      kidneysAtStart,
      schedule,
      spread: spreadQuestions(request, parameters, schedule, facts),
    };
  });
}

function answer(request: SimulateRequest, asked: Asked, answers: SpreadAnswers, facts: Facts): Outcome<Simulation> {
  const spread = forecastSpread(request, answers, facts);
  return spread.ok ? ok(simulationOf(request, asked, spread.value, facts)) : spread;
}

function simulationOf(
  request: SimulateRequest,
  { parameters, kidneys, kidneysAtStart, schedule }: Asked,
  spread: ForecastSpread,
  facts: Facts,
): Simulation {
  const { doses, observe } = request;
  const intoSpinalFluid = doses.flatMap((dose) => (dose.route === 'intrathecal' ? [dose] : []));
  const plasma = concentrations(parameters, schedule, observe);
  const findings = byUrgency(forecastLimits(request, kidneys, facts));
  const sources = sourcesOf(request, kidneysAtStart, facts);
  const measures = pacesOf(parameters, schedule.changes);
  const known = {
    parameters,
    sources,
    kidneys: needsOf(request, facts).kidneys ? kidneysAtStart : ('unknown' as const),
    changes: schedule.changes,
    findings,
    basis: basisOf(sources, findings, spread),
    ...spread,
  };

  if (intoSpinalFluid.length === 0) {
    return {
      ...known,
      concentration: plasma,
      measures: { ...measures, ...exposuresOf(parameters, schedule, observe) },
    };
  }
  const levels = intrathecalLevels(parameters, intoSpinalFluid, schedule.changes, observe, facts);
  return {
    ...known,
    concentration: plasma.map((level, i) => level + (levels.plasma[i] ?? 0)),
    plasma: plasma.map((level, i) => {
      const { low, high } = asRange(levels.plasma[i] ?? 0, facts);
      return { low: level + low, high: level + high };
    }),
    spinalFluid: observe.map((_, i) => ({
      lumbar: asRange(levels.lumbar[i] ?? 0, facts),
      cisternal: asRange(levels.cisternal[i] ?? 0, facts),
    })),
    measures,
  };
}

/** A change at hour 0 leaves nothing of the forecast to the kidneys before it. */
function changedAtStart({ changes }: SimulateRequest): Kidneys | undefined {
  const change = changes.find(({ at, creatinineClearance }) => at === 0 && creatinineClearance !== undefined);
  return change?.creatinineClearance === undefined
    ? undefined
    : { creatinineClearance: change.creatinineClearance, from: 'given' };
}

function exposuresOf(parameters: Parameters, schedule: Schedule, observe: readonly number[]) {
  const end = observe.reduce((latest, at) => Math.max(latest, at), 0);
  const day = 24;
  return {
    whole: exposureOver(parameters, schedule, 0, end),
    ...(end > day && { lastDay: exposureOver(parameters, schedule, end - day, end) }),
  };
}

function intoTheBlood(dose: SimulatedDose): readonly DoseEvent[] {
  return dose.route === 'intrathecal' ? [] : [dose];
}

function basisOf(
  sources: ParameterSources,
  findings: readonly Finding[],
  { population, withdrawal }: ForecastSpread,
): readonly FactId[] {
  const cited = [
    ...Object.values(sources).flat(),
    ...(population?.cites ?? []),
    ...(withdrawal?.cites ?? []),
    ...findings.flatMap(({ cites }) => cites),
  ];
  return [...new Set(cited)];
}

function problemsOf(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Problem[] {
  return [
    ...problemsOfPerson(request, kidneys, facts),
    ...problemsOfModel(request, facts),
    ...changesAtOneTime(request),
  ];
}

/** In acute kidney injury creatinine lags behind the kidneys, so that any forecast would be wrong. */
function problemsOfPerson(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Problem[] {
  const { person } = request;
  const needs = needsOf(request, facts);
  const injury = person.conditions === 'unknown' ? -1 : person.conditions.indexOf('acute-kidney-injury');
  return [
    ...(injury >= 0 ? [problem('kidneys.acute-injury', `/patient/conditions/${injury}`)] : []),
    ...(needs.weight && person.weightKilograms === 'unknown' ? [problem('input.required', '/patient/weight')] : []),
    ...(needs.kidneys && kidneys === 'unknown' && injury < 0 ? [problem('kidneys.not-known', '/patient')] : []),
    ...kidneysOutOfRange(person, kidneys, facts),
  ];
}

/** Estimates go further than the model does; nothing is cut off. */
function kidneysOutOfRange(person: Person, kidneys: Kidneys | Unknown, facts: Facts): readonly Problem[] {
  const { least, most } = facts['KIN-07'].figures;
  if (kidneys === 'unknown') return [];
  const { creatinineClearance: value, from } = kidneys;
  if (value >= least.value && value <= most.value) return [];
  if (from === 'given') {
    const values = { value, least: least.value, most: most.value, unit: most.unit };
    return [problem('input.out-of-range', '/patient/creatinineClearance', values)];
  }
  const estimated = from === 'egfr' ? 'egfr' : 'creatinine';
  const values = {
    value: { value, unit: most.unit },
    least,
    most,
    from: estimated,
    ...byAdjustedWeight(person, kidneys, facts),
  };
  return [problem('kidneys.estimate-out-of-range', `/patient/${estimated}`, values)];
}

/** Which of two changes of the same thing at the same time counts could not be told. */
function changesAtOneTime({ changes }: SimulateRequest): readonly Problem[] {
  return (['creatinineClearance', 'dialysis'] as const).flatMap((what) => {
    const seen = new Set<number>();
    return changes.flatMap((change, i) => {
      if (change[what] === undefined) return [];
      const problems = seen.has(change.at)
        ? [problem('change.same-time', `/changes/${i}/at`, { value: change.at })]
        : [];
      seen.add(change.at);
      return problems;
    });
  });
}
