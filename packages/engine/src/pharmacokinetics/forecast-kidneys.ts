import type { Facts } from '@steady/knowledge';
import { type KidneyFunction, kidneyFunction } from '../patient/kidney.ts';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from '../safety/age-group.ts';
import { type Finding, severities } from '../safety/finding.ts';
import { inTenths } from '../safety/kidney-category.ts';
import { ageOlderAdultKidneys } from '../safety/rules/age-older-adult-kidneys.ts';
import { renalReduceOralDose } from '../safety/rules/renal-reduce-oral-dose.ts';
import type { SeenPerson } from '../safety/seen.ts';
import { applies } from '../safety/verdicts.ts';
import { ageOf, bodySurface, type Kidneys, relative } from './covariates.ts';
import type { SimulateRequest } from './simulate-request.ts';

/** A stretch of a forecast with one kidney function. */
interface Period {
  /** h from the start, and the start of the next one. */
  readonly from: number;
  readonly to: number;
  readonly kidney: KidneyFunction;
}

/**
 * What a forecast asks of the kidneys: a fall of the clearance within it, which makes a stable dose too much in days, and
 * what the rules about a person say of the most that is taken by mouth with the kidneys of each part of it.
 *
 * Facts: REN-11, REN-13, and those of the rules.
 */
export function forecastKidneys(
  request: SimulateRequest,
  kidneys: Kidneys | Unknown,
  facts: Facts,
): readonly Finding[] {
  const periods = periodsOf(request, kidneys, facts);
  return [...fallOf(periods, facts), ...worstOf(periods, request, facts)];
}

function periodsOf(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): readonly Period[] {
  const later = request.changes.flatMap(({ at, creatinineClearance }) =>
    creatinineClearance === undefined
      ? []
      : [{ from: at, kidney: kidneyBy(creatinineClearance, 'unknown', request, facts) }],
  );
  const start = { from: Number.NEGATIVE_INFINITY, kidney: kidneyAtStart(request, kidneys, facts) };
  const begun = [start, ...later.toSorted((a, b) => a.from - b.from)];
  return begun.map((each, i) => ({ ...each, to: begun[i + 1]?.from ?? Number.POSITIVE_INFINITY }));
}

/** Both estimates as far as they are known, so that the lower one decides (REN-25); how old they are comes with them. */
function kidneyAtStart(request: SimulateRequest, kidneys: Kidneys | Unknown, facts: Facts): KidneyFunction {
  const { person, on } = request;
  const estimated = kidneyFunction(person, on, facts);
  if (kidneys === 'unknown') return estimated;
  const egfr = person.egfr === 'unknown' ? estimated.egfr : person.egfr;
  const known = kidneyBy(kidneys.creatinineClearance, egfr, request, facts);
  const isByResult = kidneys.from === 'cockcroft-gault' || kidneys.from === 'schwartz';
  return isByResult && estimated.isOutOfDate ? { ...known, isOutOfDate: true } : known;
}

/** A child's kidneys are judged by its body surface alone: the rows by clearance are those of adults. */
function kidneyBy(
  creatinineClearance: number,
  egfr: number | Unknown,
  { person, on }: SimulateRequest,
  facts: Facts,
): KidneyFunction {
  if (!isChild(ageOf(person, on), facts)) return { egfr, creatinineClearance };
  const { heightCentimetres: height, weightKilograms: weight } = person;
  const isSized = height !== 'unknown' && weight !== 'unknown';
  const bySurface = isSized ? relative(creatinineClearance, bodySurface(height, weight, facts), facts) : 'unknown';
  return { egfr: egfr === 'unknown' ? bySurface : egfr, creatinineClearance: 'unknown' };
}

/** The largest fall of the clearance, measured from the best that it was before. */
function fallOf(periods: readonly Period[], facts: Facts): readonly Finding[] {
  const { fall: limit } = facts['REN-11'].figures;
  const known = periods.flatMap(({ from: at, kidney: { creatinineClearance, egfr } }) => {
    const value = creatinineClearance === 'unknown' ? egfr : creatinineClearance;
    return value === 'unknown'
      ? []
      : [{ at, value, unit: creatinineClearance === 'unknown' ? 'mL/min/{1.73_m2}' : 'mL/min' }];
  });
  const falls = known.map(({ at, value: to, unit }, i) => {
    const from = Math.max(...known.slice(0, i + 1).map(({ value }) => value));
    return { at, from, to, unit, percent: from > 0 ? (100 * (from - to)) / from : 0 };
  });
  const [largest] = falls.toSorted((a, b) => b.percent - a.percent);
  if (largest === undefined || largest.percent === 0) return [];
  const { at, from, to, unit, percent } = largest;
  const isLarge = percent >= limit.value;
  return [
    applies('kinetics.clearance-falls', isLarge ? 'danger' : 'caution', ['REN-13', 'REN-11'], {
      isLarge: isLarge ? 'yes' : 'no',
      begins: at <= 0 ? 'start' : 'later',
      at: { value: at, unit: 'h' },
      from: { value: inTenths(from), unit },
      to: { value: inTenths(to), unit },
      fall: { value: inTenths(percent), unit: '%' },
      limit,
    }),
  ];
}

const rules = [renalReduceOralDose, ageOlderAdultKidneys];

/** Of each rule the most pressing finding of any period in which something is taken by mouth. */
function worstOf(periods: readonly Period[], request: SimulateRequest, facts: Facts): readonly Finding[] {
  const seen = periods.flatMap((period) => {
    const highest = mostTaken(request, period);
    return highest > 0 ? [seenIn(request, period.kidney, highest)] : [];
  });
  return rules.flatMap((rule) => {
    const found = seen.flatMap((each) => rule.judge(each, facts) ?? []).filter(isOfTheForecast);
    const [worst] = found.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
    return worst === undefined ? [] : [worst];
  });
}

/** What nobody knows of the kidneys stands beside the forecast already, or stopped it; a result that is too old does not. */
function isOfTheForecast({ verdict, values }: Finding): boolean {
  return verdict === 'applies' || values['why'] === 'old' || values['result'] === 'old';
}

function seenIn({ person, on }: SimulateRequest, kidney: KidneyFunction, highest: number): SeenPerson {
  const taken = { days: null, largestDose: 0, volumes: [], hasHalves: false, isStepBack: false };
  return {
    purpose: 'check',
    start: on,
    before: highest,
    target: highest,
    steps: [{ ...taken, daily: highest }],
    age: ageOf(person, on),
    kidney,
    patient: person,
    region: person.region,
  };
}

const day = 24;

/**
 * The most by mouth in any 24 h that begin in a period, also where they go on after it; of the last period, where it is
 * shorter than a day, in the 24 h that end with its last dose. Micrograms.
 */
function mostTaken({ doses }: SimulateRequest, { from, to }: Period): number {
  const taken = doses.flatMap((dose) =>
    dose.route === 'oral' ? [{ at: dose.at, micrograms: Math.round(dose.milligrams * 1000) }] : [],
  );
  const last = taken.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const isShort = to === Number.POSITIVE_INFINITY && last >= from && last - from < day;
  const begins = taken.filter(({ at }) => at < to && (at >= from || (isShort && at > last - day)));
  const totals = begins.map((first) =>
    taken.reduce((sum, { at, micrograms }) => (at >= first.at && at < first.at + day ? sum + micrograms : sum), 0),
  );
  return totals.reduce((most, total) => Math.max(most, total), 0);
}
