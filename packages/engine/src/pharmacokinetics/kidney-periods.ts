import type { Facts } from '@steady/knowledge';
import { type KidneyFunction, kidneyFunction } from '../patient/kidney.ts';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from '../safety/age-group.ts';
import { ageOf, bodySurface, type Kidneys, relative } from './covariates.ts';
import type { Span } from './most-in-periods.ts';
import type { SimulateRequest } from './simulate-request.ts';

/** A stretch of a forecast with one kidney function. */
export interface KidneyPeriod extends Span {
  readonly kidney: KidneyFunction;
}

/** The periods of a forecast in order, from one change of the kidneys to the next; the first has always been. */
export function kidneyPeriods(
  request: SimulateRequest,
  kidneys: Kidneys | Unknown,
  facts: Facts,
): readonly KidneyPeriod[] {
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
