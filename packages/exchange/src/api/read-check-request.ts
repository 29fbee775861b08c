import { type LocalDate, type Outcome, type Problem, problem, unless } from '@steady/engine';
import { isObject, valueAt } from './json-pointer.ts';
import { repeated } from './meaning/named-once.ts';
import { birthComesBeforeTheBloodTest } from './meaning/person.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { checkRequestSchema, type WireCheckRequest } from './wire/check-request.ts';
import { dateFrom, localDate } from './wire/moment.ts';
import { withinBounds } from './within-bounds.ts';

/** A check as it was asked for, and the day it is of where it names none. */
export interface AskedCheck {
  readonly wire: WireCheckRequest;
  readonly today: LocalDate;
}

/**
 * A request for a check from JSON, or everything that is wrong with it at once.
 *
 * @param now  its day, in UTC, is that of the check where the request names none
 * Problems: `input.*` (conditions or medicines in both places are `input.twice`), `amount.*`, `date.not-a-date`, `time.*`.
 * Invariants: U1, U4.
 */
export function readCheckRequest(json: unknown, now: Date): Outcome<AskedCheck> {
  const bounded = withinBounds(json);
  if (!bounded.ok) return bounded;
  const today = dateFrom(now.toISOString().slice(0, 10));
  const shape = checkRequestSchema.safeParse(json);
  const misread = shape.success ? [] : problemsOfIssues(shape.error.issues, json);
  const problems = [
    ...misread,
    ...givenInBothPlaces(json),
    ...repeated(json, ['regimen'], ['time'], 'time.twice'),
    ...bornAfter(json, today),
    ...birthComesBeforeTheBloodTest({ json, fields: {} }),
  ];
  // without a problem the shape is good, so its data are there
  return unless(problems, () => ({ wire: shape.data as WireCheckRequest, today }));
}

/** Two lists could differ, and neither is more right. */
function givenInBothPlaces(json: unknown): readonly Problem[] {
  if (!isObject(json)) return [];
  return ['conditions', 'medicines'].flatMap((field) =>
    Object.hasOwn(json, field) && valueAt(json, ['patient', field]) !== undefined
      ? [problem('input.twice', `/${field}`)]
      : [],
  );
}

function bornAfter(json: unknown, today: LocalDate): readonly Problem[] {
  const born = localDate.safeParse(valueAt(json, ['patient', 'birthDate']));
  const on = localDate.safeParse(valueAt(json, ['on']));
  const day = on.success ? on.data : today;
  if (!born.success || born.data <= day) return [];
  return [problem('input.out-of-range', '/patient/birthDate', { value: born.data, most: day })];
}
