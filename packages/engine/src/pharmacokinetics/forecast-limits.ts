import type { FactId, Facts } from '@steady/knowledge';
import { inTenths } from '../patient/kidney.ts';
import type { ConditionCode, Patient, Unknown } from '../patient/patient.ts';
import { isOlderAdult } from '../safety/age-group.ts';
import type { Finding } from '../safety/finding.ts';
import { creatinineMisleads } from '../safety/rules/renal-creatinine-misleads.ts';
import { creatinineInOtherUnit } from '../safety/rules/renal-creatinine-unit.ts';
import { applies, cannotTell } from '../safety/verdicts.ts';
import { beyondTheModel } from './beyond-the-model.ts';
import { byAdjustedWeight } from './by-adjusted-weight.ts';
import { dosesIntoSpinalFluid, dosesIntoTheBlood, isAtOnce } from './counted-doses.ts';
import { ageOf, hasLittleData, type Kidneys } from './covariates.ts';
import { doseFalls } from './dose-falls.ts';
import { doseRises } from './dose-rises.ts';
import { dosesEnd } from './doses-end.ts';
import { forecastKidneys } from './forecast-kidneys.ts';
import { kidneysForBody } from './kidneys-for-body.ts';
import { mostInADay, mostWithin } from './most-in-a-day.ts';
import { muchAtOnce } from './much-at-once.ts';
import { notRecognised } from './not-recognised.ts';
import { overdoseInADay } from './overdose-in-a-day.ts';
import { needsOf } from './parameters.ts';
import { presetOf } from './presets.ts';
import { pumpEnds, pumpFalls } from './pump-ends.ts';
import { belowPumpDose, pumpRises } from './pump-rises.ts';
import type { SimulateRequest } from './simulate-request.ts';

/**
 * Where a forecast leaves what was seen in people. It is made all the same, and says so beside it.
 *
 * Facts: ITB-01, ITB-02, KIN-04, KIN-05, KIN-07 to KIN-11, KIN-18, KIN-20, KIN-22, KIN-24, LIMIT-K5, OD-04, OD-14, PK-02, REN-12, REN-26, those
 * of `beyondTheModel`, `pumpEnds`, `pumpFalls`, `dosesEnd`, `doseFalls` and `forecastKidneys`, and of the preset.
 */
export function forecastLimits(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  return [
    ...overdoseAtOnce(request, facts),
    ...overdoseInADay(request, facts),
    ...aboveStudiedDose(request, facts),
    ...abovePumpDose(request, facts),
    ...muchIntoSpinalFluid(request, facts),
    ...pumpEnds(request, facts),
    ...pumpFalls(request, facts),
    ...pumpRises(request, facts),
    ...belowPumpDose(request, facts),
    ...dosesEnd(request, facts),
    ...doseFalls(request, facts),
    ...doseRises(request, facts),
    ...forecastKidneys(request, kidneys, facts),
    ...kidneysOutsideData(request, kidneys, facts),
    ...kidneysForBody(request, clearancesOf(request, kidneys), facts),
    ...onDialysis(request, kidneys, facts),
    ...ofLittleMuscle(request, kidneys),
    ...creatinineInOtherUnit(request.person.creatinine, facts),
    ...ofWhichWeight(request, kidneys, facts),
    ...beyondTheModel(request, facts),
    ...ofLittleData(request, facts),
    ...inSpinalFluid(request),
    ...ofOlderAdults(request, facts),
    ...withoutKidneys(request, kidneys, facts),
    ...shareCountedTwice(request, facts),
    ...notRecognised(request),
  ];
}

/** Whether something goes into a vein: the limits of doses are those of doses by mouth. */
function byVein({ doses }: SimulateRequest): 'yes' | 'no' {
  return doses.some(({ route }) => route === 'intravenous') ? 'yes' : 'no';
}

function overdoseAtOnce(request: SimulateRequest, facts: Facts): readonly Finding[] {
  const much = muchAtOnce(dosesIntoTheBlood(request.doses), facts);
  return much
    ? [applies('kinetics.overdose-at-once', 'danger', ['OD-14', 'OD-04', 'PK-02'], { ...much, vein: byVein(request) })]
    : [];
}

function aboveStudiedDose(request: SimulateRequest, facts: Facts): readonly Finding[] {
  const most = facts['KIN-22'].figures.linearTo;
  const highest = { value: mostInADay(dosesIntoTheBlood(request.doses)) / 1000, unit: 'mg/d' };
  if (highest.value <= most.value) return [];
  return [applies('kinetics.above-studied-dose', 'warning', ['KIN-22'], { highest, most, vein: byVein(request) })];
}

function abovePumpDose({ doses }: SimulateRequest, facts: Facts): readonly Finding[] {
  const { doseHigh: most, refuse } = facts['LIMIT-K5'].figures;
  const highest = {
    value: mostInADay(dosesIntoSpinalFluid(doses)),
    unit: 'ug/d',
  };
  if (highest.value <= most.value) return [];
  const severity = highest.value > refuse.value ? 'danger' : 'warning';
  return [applies('kinetics.above-pump-dose', severity, ['LIMIT-K5'], { highest, most })];
}

/**
 * More at once than is ever tried: most often the hours that it runs in were left out. Doses whose effects peak together count as
 * one, as by mouth.
 */
function muchIntoSpinalFluid({ doses }: SimulateRequest, facts: Facts): readonly Finding[] {
  const { third: most } = facts['ITB-01'].figures;
  const { peak: within } = facts['ITB-02'].figures;
  const atOnce = dosesIntoSpinalFluid(doses).filter((dose) => isAtOnce(dose, facts));
  const highest = { value: mostWithin(within.value, atOnce), unit: 'ug' };
  if (highest.value <= most.value) return [];
  return [applies('kinetics.spinal-dose-at-once', 'danger', ['ITB-01', 'ITB-02'], { highest, most, within })];
}

/** The weakest kidneys are said, where several are. */
function kidneysOutsideData(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  const { supportedFrom, supportedTo } = facts['KIN-07'].figures;
  const outside = clearancesOf(request, kidneys).filter(
    (value) => value < supportedFrom.value || value > supportedTo.value,
  );
  if (outside.length === 0) return [];
  const lowest = outside.reduce((least, value) => Math.min(least, value));
  return [
    applies('kinetics.kidneys-outside-data', 'caution', ['KIN-07'], {
      creatinineClearance: { value: inTenths(lowest), unit: 'mL/min' },
      supportedFrom,
      supportedTo,
    }),
  ];
}

/** Dialysis that goes on in the forecast, or that somebody has beside it. */
function onDialysis(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  const { changes, person } = request;
  const goesOn = changes.some(({ dialysis }) => typeof dialysis === 'number');
  if (!goesOn && !hasCondition('dialysis', person)) return [];
  const { least, most } = facts['KIN-05'].figures;
  const left = facts['KIN-10'].figures.most;
  const cites: readonly FactId[] = ['KIN-05', 'KIN-10'];
  const highest = Math.max(0, ...clearancesOf(request, kidneys));
  const isUncounted = !needsOf(request, facts).kidneys && !goesOn;
  const residual = isUncounted ? 'uncounted' : highest > left.value ? 'high' : 'usual';
  const last = changes.filter(({ dialysis }) => dialysis !== undefined).toSorted((a, b) => b.at - a.at)[0];
  const ends = typeof last?.dialysis === 'number' ? 'no' : 'yes';
  const severity = residual === 'usual' && ends === 'yes' ? 'caution' : 'warning';
  return [applies('kinetics.dialysis', severity, cites, { least, most, residual, left, ends })];
}

/** Where the kidney function comes from creatinine, which little muscle makes look better than it is. */
function ofLittleMuscle({ person }: SimulateRequest, kidneys: Kidneys | Unknown): readonly Finding[] {
  const found = kidneys === 'unknown' || kidneys.from === 'given' ? undefined : creatinineMisleads(person.conditions);
  return found === undefined ? [] : [found];
}

/** Cockcroft-Gault goes with the weight, and in obesity nobody knows with which: both clearances are said. */
function ofWhichWeight({ person }: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  const { weightKilograms: weight } = person;
  if (kidneys === 'unknown' || weight === 'unknown') return [];
  const { adjusted, adjustedWeight } = byAdjustedWeight(person, kidneys, facts);
  if (adjusted === undefined || adjustedWeight === undefined) return [];
  return [
    applies('kinetics.which-weight', 'caution', ['KIN-24', 'REN-22'], {
      actualWeight: { value: Math.round(weight * 10) / 10, unit: 'kg' },
      actual: { value: inTenths(kidneys.creatinineClearance), unit: 'mL/min' },
      adjustedWeight,
      adjusted,
    }),
  ];
}

function hasCondition(code: ConditionCode, { conditions }: Patient): boolean {
  return conditions !== 'unknown' && conditions.includes(code);
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

function withoutKidneys(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Finding[] {
  const { published } = presetOf(request.preset, facts);
  const isGiven = request.given.clearance !== undefined;
  if (published === undefined && !isGiven) return [];
  const found = kidneys === 'unknown' ? cannotTell : applies;
  const by = isGiven ? 'given' : 'model';
  return [found('kinetics.model-without-kidneys', 'caution', [published?.fact ?? 'KIN-04'], { by })];
}

/** Published clearance and volume are apparent: the share that reaches the blood is in them already. */
function shareCountedTwice({ preset, given }: SimulateRequest, facts: Facts): readonly Finding[] {
  const { published } = presetOf(preset, facts);
  if (published === undefined || given.bioavailability === undefined || given.bioavailability === 1) return [];
  const share = { value: 100 * given.bioavailability, unit: '%' };
  return [applies('kinetics.share-counted-twice', 'caution', [published.fact], { share })];
}

/** mL/min, at the start and after each change. */
function clearancesOf({ changes }: SimulateRequest, kidneys: Kidneys | Unknown): readonly number[] {
  const later = changes.flatMap(({ creatinineClearance: value }) => (value === undefined ? [] : [value]));
  return kidneys === 'unknown' ? later : [kidneys.creatinineClearance, ...later];
}
