import type { FactId, Facts } from '@steady/knowledge';
import { type Problem, problem } from '../outcome/outcome.ts';
import type { Unknown } from '../patient/patient.ts';
import { clearanceBesideKidneys, clearanceByKidneys, type Kidneys, volumeOf } from './covariates.ts';
import type { ClearanceChange, Parameters } from './kinetics.ts';
import { type Preset, presetOf } from './presets.ts';
import { type ParameterName, parameterNames, type SimulateRequest } from './simulate-request.ts';

/** Each parameter with the facts it rests on; none where the request gave it. */
export type ParameterSources = Readonly<Record<ParameterName, readonly FactId[]>>;

/** Whether weight and kidneys decide about this request, or a publication or the request itself does. */
export interface Needs {
  readonly weight: boolean;
  readonly kidneys: boolean;
}

export function needsOf({ preset, given }: SimulateRequest, facts: Facts): Needs {
  const fromPerson = presetOf(preset, facts).published === undefined;
  const kidneys = fromPerson && given.clearance === undefined;
  return { weight: kidneys || (fromPerson && given.volume === undefined), kidneys };
}

/**
 * The parameters of the typical person with the inputs of a request. What it needs of the person has been checked.
 *
 * Facts: KIN-01 to KIN-04, and those of the preset.
 */
export function parametersOf(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): Parameters {
  const { absorption, published } = presetOf(request.preset, facts);
  const weight = request.person.weightKilograms;
  const { absorptionRate, lag } = absorption;
  const needs = needsOf(request, facts);
  const computed = {
    bioavailability: published ? 1 : facts['KIN-01'].figures.bioavailability.value,
    volume: published?.volume ?? (needs.weight && weight !== 'unknown' ? volumeOf(weight, facts) : 0),
    clearance:
      published?.clearance ??
      (needs.kidneys && kidneys !== 'unknown' && weight !== 'unknown'
        ? clearanceBesideKidneys(weight, facts) + clearanceByKidneys(kidneys.creatinineClearance, facts)
        : 0),
    absorptionRate,
    lag,
    ...(published?.transfer && { transfer: published.transfer }),
  };
  return { ...computed, ...request.given };
}

/** Where each parameter of a request comes from. */
export function sourcesOf(
  { preset, given }: SimulateRequest,
  kidneys: Kidneys | Unknown,
  facts: Facts,
): ParameterSources {
  const model = presetOf(preset, facts);
  return Object.fromEntries(
    parameterNames.map((name) => [name, given[name] === undefined ? factsBehind(name, model, kidneys) : []]),
  ) as unknown as ParameterSources;
}

function factsBehind(
  name: ParameterName,
  { absorption, published }: Preset,
  kidneys: Kidneys | Unknown,
): readonly FactId[] {
  switch (name) {
    case 'bioavailability':
      return [published?.fact ?? 'KIN-01'];
    case 'volume':
      return [published?.fact ?? 'KIN-02'];
    case 'clearance':
      return published ? [published.fact] : ['KIN-03', 'KIN-04', ...factsOfKidneys(kidneys)];
    case 'absorptionRate':
    case 'lag':
      return [absorption.fact];
  }
}

function factsOfKidneys(kidneys: Kidneys | Unknown): readonly FactId[] {
  switch (kidneys === 'unknown' ? 'given' : kidneys.from) {
    case 'given':
      return [];
    case 'egfr':
      return ['KIN-11'];
    case 'cockcroft-gault':
      return ['REN-22'];
    case 'schwartz':
      return ['REN-23', 'KIN-11'];
  }
}

/** The clearance of the whole body from each change of a request on: in order, one a time, and only where it is another. */
export function clearanceChanges(
  { changes, person, given }: SimulateRequest,
  parameters: Parameters,
  facts: Facts,
): readonly ClearanceChange[] {
  let ownClearance = parameters.clearance;
  let dialysis = 0;
  const each = changes
    .toSorted((a, b) => a.at - b.at)
    .map((change) => {
      const weight = person.weightKilograms;
      if (change.creatinineClearance !== undefined && given.clearance === undefined && weight !== 'unknown') {
        ownClearance = clearanceBesideKidneys(weight, facts) + clearanceByKidneys(change.creatinineClearance, facts);
      }
      if (change.dialysis !== undefined) dialysis = change.dialysis ?? 0;
      return { at: change.at, clearance: ownClearance + dialysis };
    });
  const lastOfTime = each.filter(({ at }, i) => each[i + 1]?.at !== at);
  return lastOfTime.filter(({ clearance }, i) => clearance !== (lastOfTime[i - 1]?.clearance ?? parameters.clearance));
}

/**
 * Whether the model of a request can take its routes and its changes: published values are apparent, know no kidneys, and
 * cannot tell what a dose into a vein does; a clearance that was given cannot be split.
 *
 * Problems: `dose.route-not-in-model`, `change.kidneys-not-in-model`.
 */
export function problemsOfModel(request: SimulateRequest, facts: Facts): readonly Problem[] {
  const { preset, given, doses, changes } = request;
  const isPublished = presetOf(preset, facts).published !== undefined;
  const splitsClearance = !isPublished && given.clearance === undefined;
  return [
    ...doses.flatMap(({ route }, i) =>
      isPublished && route !== 'oral'
        ? [problem('dose.route-not-in-model', `/doses/${i}/route`, { route, preset })]
        : [],
    ),
    ...changes.flatMap(({ creatinineClearance, dialysis }, i) => [
      ...(creatinineClearance !== undefined && !splitsClearance
        ? [problem('change.kidneys-not-in-model', `/changes/${i}/creatinineClearance`, { preset })]
        : []),
      ...(dialysis !== undefined && isPublished
        ? [problem('change.kidneys-not-in-model', `/changes/${i}/dialysis`, { preset })]
        : []),
    ]),
  ];
}
