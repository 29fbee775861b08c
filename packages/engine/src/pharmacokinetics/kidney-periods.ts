import type { Facts } from '@steady/knowledge';
import { type KidneyFunction, kidneyFunction } from '../patient/kidney.ts';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from '../safety/age-group.ts';
import { kidneyCategory } from '../safety/kidney-category.ts';
import { ageOf, bodySurface, type Kidneys, relative } from './covariates.ts';
import type { Span } from './most-in-periods.ts';
import type { SimulateRequest } from './simulate-request.ts';

/** A stretch of a forecast with one kidney function. */
export interface KidneyPeriod extends Span {
  readonly kidney: KidneyFunction;
}

/** Whose kidneys, and on which day. */
type OfPerson = Pick<SimulateRequest, 'person' | 'on'>;

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

/**
 * The lowest of what was given and of what the creatinine tells decides (REN-25), so that nothing that was given hides weak
 * kidneys (P13). A result that is out of date counts beside what was given only where it is worse.
 */
export function kidneyAtStart(request: OfPerson, kidneys: Kidneys | Unknown, facts: Facts): KidneyFunction {
  const { person, on } = request;
  const { isOutOfDate, ...byResult } = kidneyFunction(person, on, facts);
  const given = kidneyGiven(request, facts);
  const goneBy = kidneys !== 'unknown' && !isChild(ageOf(person, on), facts) ? kidneys.creatinineClearance : 'unknown';
  const estimates = [given, byResult, { egfr: 'unknown', creatinineClearance: goneBy }] as const;
  const lowest = {
    egfr: lowestOf(estimates.map(({ egfr }) => egfr)),
    creatinineClearance: lowestOf(estimates.map(({ creatinineClearance }) => creatinineClearance)),
  };
  if (!isOutOfDate) return lowest;
  const rowOf = (kidney: KidneyFunction) => kidneyCategory(kidney, { ...person, conditions: [] }, facts);
  return rowOf(given) !== 'unknown' && rowOf(given) === rowOf(lowest)
    ? { ...given, creatinineClearance: lowestOf([given.creatinineClearance, goneBy]) }
    : { ...lowest, isOutOfDate };
}

/** What was given of the kidneys, as it is judged; of creatinine nothing. */
export function kidneyGiven(request: OfPerson, facts: Facts): KidneyFunction {
  const { egfr, creatinineClearance } = request.person;
  return creatinineClearance === 'unknown'
    ? { egfr, creatinineClearance }
    : kidneyBy(creatinineClearance, egfr, request, facts);
}

function lowestOf(values: readonly (number | Unknown)[]): number | Unknown {
  const known = values.filter((value) => value !== 'unknown');
  return known.length === 0 ? 'unknown' : known.reduce((least, value) => Math.min(least, value));
}

/** A child's kidneys are judged by its body surface alone: the rows by clearance are those of adults. */
function kidneyBy(
  creatinineClearance: number,
  egfr: number | Unknown,
  { person, on }: OfPerson,
  facts: Facts,
): KidneyFunction {
  if (!isChild(ageOf(person, on), facts)) return { egfr, creatinineClearance };
  const { heightCentimetres: height, weightKilograms: weight } = person;
  const isSized = height !== 'unknown' && weight !== 'unknown';
  const bySurface = isSized ? relative(creatinineClearance, bodySurface(height, weight, facts), facts) : 'unknown';
  return { egfr: lowestOf([egfr, bySurface]), creatinineClearance: 'unknown' };
}
