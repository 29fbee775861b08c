import {
  addDays,
  type LocalDate,
  type Outcome,
  type Problem,
  problem,
  type SimulateRequest,
  unless,
} from '@steady/engine';
import { momentsOf } from '../population/effort.ts';
import { problemsOfIssues } from './problems-of-issues.ts';
import { dateFrom } from './wire/moment.ts';
import { simulateRequestFrom, simulateRequestSchema, type WireSimulateRequest } from './wire/simulate-request.ts';
import { withinBounds } from './within-bounds.ts';

/** So many levels of virtual patients are worked out while somebody waits: in seconds, on one core. */
const mostLevels = 5e7;

/** h; the index is walked through in quarters of an hour for hundreds of people. */
const longestIndex = 10_000;

/**
 * A request for concentrations from JSON, or everything that is wrong with how it is written. What it means is for the
 * engine to judge.
 *
 * @param now  its day, in UTC, is that of the forecast where the request names none
 * Problems: `input.*`, `amount.*`, `date.not-a-date`, `change.nothing-changes`.
 * Invariants: U1, U2, U4, U6.
 */
export function readSimulateRequest(json: unknown, now: Date): Outcome<SimulateRequest> {
  const bounded = withinBounds(json);
  if (!bounded.ok) return bounded;
  const today = dateFrom(now.toISOString().slice(0, 10));
  const shape = simulateRequestSchema.safeParse(json);
  const misread = shape.success
    ? [...daysInWrongOrder(shape.data, today), ...tooMuchAtOnce(shape.data)]
    : problemsOfIssues(shape.error.issues, json);
  return unless(misread, () => simulateRequestFrom(shape.data as WireSimulateRequest, today));
}

/** Days; no plan goes further, and no result is from later. */
const farthest = 3660;

/** Nobody has a forecast or a blood test before being born, nor a result from after the day of the forecast. */
function daysInWrongOrder({ patient, on }: WireSimulateRequest, today: LocalDate): readonly Problem[] {
  const { birthDate: born = 'unknown', creatinine = 'unknown' } = patient;
  const tested = creatinine === 'unknown' ? undefined : creatinine.on;
  const lastTest = on ?? addDays(today, farthest);
  return [
    ...(born !== 'unknown' && born > (on ?? today)
      ? [problem('input.out-of-range', '/patient/birthDate', { value: born, most: on ?? today })]
      : []),
    ...(tested !== undefined && born !== 'unknown' && tested < born
      ? [problem('input.out-of-range', '/patient/creatinine/on', { value: tested, least: born })]
      : []),
    ...(tested !== undefined && tested > lastTest
      ? [problem('input.out-of-range', '/patient/creatinine/on', { value: tested, most: lastTest })]
      : []),
  ];
}

function tooMuchAtOnce({
  population,
  withdrawal,
  observe,
  doses,
  changes = [],
}: WireSimulateRequest): readonly Problem[] {
  return [
    ...(population ? tooManyPatients(population.patients, momentsOf(observe, { doses, changes })) : []),
    ...(withdrawal
      ? observe.flatMap((at, i) =>
          at > longestIndex ? [problem('input.out-of-range', `/observe/${i}`, { value: at, most: longestIndex })] : [],
        )
      : []),
  ];
}

function tooManyPatients(value: number, moments: number): readonly Problem[] {
  const most = Math.floor(mostLevels / moments);
  return value > most ? [problem('input.out-of-range', '/population/patients', { value, most })] : [];
}
