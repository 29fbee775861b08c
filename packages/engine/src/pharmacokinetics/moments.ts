import type { DoseEvent, Schedule } from './kinetics.ts';
import { sumOfRunning } from './running.ts';

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
  const turns = [...intoVein.flatMap(turnsOf), ...schedule.changes].toSorted((a, b) => a.at - b.at);
  const times = new Set([first, ...looks, ...turns.map(({ at }) => at)]);

  const running = sumOfRunning(intoVein.length);
  let now = { infused: 0, clearance };
  let next = 0;
  return [...times]
    .filter((at) => at <= last)
    .toSorted((a, b) => a - b)
    .map((at) => {
      let injected = 0;
      for (let turn = turns[next]; turn !== undefined && turn.at === at; turn = turns[++next]) {
        if ('injected' in turn) injected += turn.injected;
        else if ('rate' in turn) now = { ...now, infused: running(turn.place, turn.rate) };
        else now = { ...now, clearance: turn.clearance };
      }
      return { at, isObserved: looks.has(at), injected, ...now };
    });
}

/** What a dose into a vein begins and ends: mg at once, or mg/h from then on. */
type Turn =
  | { readonly at: number; readonly injected: number }
  | { readonly at: number; readonly place: number; readonly rate: number };

function turnsOf({ at, milligrams, over = 0 }: DoseEvent, place: number): readonly Turn[] {
  if (over === 0) return [{ at, injected: milligrams }];
  return [
    { at, place, rate: milligrams / over },
    { at: at + over, place, rate: 0 },
  ];
}
