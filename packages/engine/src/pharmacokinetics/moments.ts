import type { DoseEvent, Schedule } from './kinetics.ts';

/** A time that is one for the whole population: it is looked at, or something changes for everybody. */
export interface Moment {
  /** h. */
  readonly at: number;
  readonly isObserved: boolean;
  /** mg into a vein at this time, after looking: at the time of a dose one sees what was there before it. */
  readonly injected: number;
  /** mg/h into a vein from this time on. */
  readonly infused: number;
  /** L/h of the typical person from this time on. */
  readonly clearance: number;
}

/**
 * The moments of a schedule, from its beginning to the last time looked at. Doses by mouth make none: they reach each
 * person at another time.
 */
export function momentsOf(schedule: Schedule, clearance: number, observed: readonly number[]): readonly Moment[] {
  const looks = new Set(observed);
  const last = observed.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  const first = [...observed, ...schedule.doses.map(({ at }) => at)].reduce((least, at) => Math.min(least, at), 0);
  const intoVein = schedule.doses.filter(({ route }) => route === 'intravenous');
  const changes = schedule.changes.toSorted((a, b) => a.at - b.at);
  const times = new Set([first, ...looks, ...intoVein.flatMap(endsOf), ...changes.map(({ at }) => at)]);

  return [...times]
    .filter((at) => at <= last)
    .toSorted((a, b) => a - b)
    .map((at) => ({
      at,
      isObserved: looks.has(at),
      injected: intoVein.reduce((sum, dose) => (isAtOnce(dose) && dose.at === at ? sum + dose.milligrams : sum), 0),
      infused: intoVein.reduce((sum, dose) => (isRunning(dose, at) ? sum + dose.milligrams / endsIn(dose) : sum), 0),
      clearance: changes.findLast((change) => change.at <= at)?.clearance ?? clearance,
    }));
}

function endsOf(dose: DoseEvent): readonly number[] {
  return [dose.at, dose.at + endsIn(dose)];
}

function endsIn({ over = 0 }: DoseEvent): number {
  return over;
}

function isAtOnce(dose: DoseEvent): boolean {
  return endsIn(dose) === 0;
}

function isRunning(dose: DoseEvent, at: number): boolean {
  return !isAtOnce(dose) && dose.at <= at && at < dose.at + endsIn(dose);
}
