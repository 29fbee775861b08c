import type { FactId, Facts } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';
import { isOlderAdult } from '../safety/age-group.ts';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { ageOf, hasLittleData, type Kidneys } from './covariates.ts';
import { presetOf } from './presets.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * Where a forecast leaves what was seen in people. It is made all the same, and says so beside it.
 *
 * Facts: KIN-05, KIN-07 to KIN-10, KIN-18, KIN-20, KIN-22, and those of the preset.
 */
export function forecastLimits(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  return [
    ...aboveStudiedDose(request, facts),
    ...kidneysOutsideData(request, kidneys, facts),
    ...onDialysis(request, kidneys, facts),
    ...ofLittleData(request, facts),
    ...inSpinalFluid(request),
    ...ofOlderAdults(request, facts),
    ...withoutKidneys(request, kidneys, facts),
  ];
}

function aboveStudiedDose({ doses }: SimulateRequest, facts: Facts): readonly Finding[] {
  const most = facts['KIN-22'].figures.linearTo;
  const taken = doses.flatMap((dose) => (dose.route === 'oral' ? [dose] : [])).toSorted((a, b) => a.at - b.at);
  let [first, sum, highest] = [0, 0, 0];
  for (const { at, milligrams } of taken) {
    // whole micrograms, so that adding and taking away leaves no trace
    sum += micrograms(milligrams);
    for (let old = taken[first]; old !== undefined && old.at <= at - 24; old = taken[++first]) {
      sum -= micrograms(old.milligrams);
    }
    highest = Math.max(highest, sum / 1000);
  }
  if (highest <= most.value) return [];
  const inADay = { value: highest, unit: 'mg/d' };
  return [applies('kinetics.above-studied-dose', 'warning', ['KIN-22'], { highest: inADay, most })];
}

function kidneysOutsideData(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  const { supportedFrom, supportedTo } = facts['KIN-07'].figures;
  const outside = clearancesOf(request, kidneys).find(
    (value) => value < supportedFrom.value || value > supportedTo.value,
  );
  if (outside === undefined) return [];
  return [
    applies('kinetics.kidneys-outside-data', 'caution', ['KIN-07'], {
      creatinineClearance: { value: outside, unit: 'mL/min' },
      supportedFrom,
      supportedTo,
    }),
  ];
}

function onDialysis(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  const { changes } = request;
  if (!changes.some(({ dialysis }) => typeof dialysis === 'number')) return [];
  const { least, most } = facts['KIN-05'].figures;
  const left = facts['KIN-10'].figures.most;
  const cites: readonly FactId[] = ['KIN-05', 'KIN-10'];
  const highest = Math.max(0, ...clearancesOf(request, kidneys));
  const residual = highest > left.value ? 'high' : 'usual';
  return [applies('kinetics.dialysis', 'caution', cites, { least, most, residual, left })];
}

function ofLittleData({ person, on }: SimulateRequest, facts: Facts): readonly Finding[] {
  if (!hasLittleData(person, on, facts)) return [];
  return [applies('kinetics.little-data', 'caution', ['KIN-08'], { ...facts['KIN-08'].figures })];
}

function inSpinalFluid({ doses }: SimulateRequest): readonly Finding[] {
  if (!doses.some(({ route }) => route === 'intrathecal')) return [];
  return [applies('kinetics.spinal-fluid', 'caution', ['KIN-20', 'KIN-18'])];
}

function ofOlderAdults({ person, on, preset, given }: SimulateRequest, facts: Facts): readonly Finding[] {
  const isSettled = presetOf(preset, facts).published !== undefined || given.absorptionRate !== undefined;
  if (isSettled || !isOlderAdult(ageOf(person, on), facts)) return [];
  return [applies('kinetics.older-adult', 'info', ['KIN-09'], { ...facts['KIN-09'].figures })];
}

function withoutKidneys({ preset }: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  const { published } = presetOf(preset, facts);
  if (published === undefined || kidneys === 'unknown') return [];
  return [applies('kinetics.model-without-kidneys', 'caution', [published.fact])];
}

/** mL/min, at the start and after each change. */
function clearancesOf({ changes }: SimulateRequest, kidneys: Kidneys | Unknown): readonly number[] {
  const later = changes.flatMap(({ creatinineClearance: value }) => (value === undefined ? [] : [value]));
  return kidneys === 'unknown' ? later : [kidneys.creatinineClearance, ...later];
}

function micrograms(milligrams: number): number {
  return Math.round(milligrams * 1000);
}
