import type { LocalDate } from '../calendar/calendar.ts';
import { begunBy, type Run, runsOf } from './runs.ts';
import type { SeenHistory } from './seen-history.ts';
import { lastSwitch } from './switches.ts';

/** What changed last that may make somebody sleepy, or less steady. */
export interface Change {
  readonly kind: Exclude<Run['change'], 'as-before'> | 'switch' | 'medicine';
  readonly on: LocalDate;
  /** The medicines that were added; empty for every other kind. */
  readonly medicines: readonly string[];
}

/** The last change of dose, product or sedating medicine up to the day; none where nothing changed, or nobody can tell. */
export function lastChange(seen: SeenHistory): Change | undefined {
  const { course, sedatives, on } = seen;
  const runs = course === 'unknown' ? [] : begunBy(on, runsOf(course));
  const switched = lastSwitch(seen);
  const newest = sedatives.at(-1);
  const changes: readonly Change[] = [
    ...runs.flatMap(({ change, from }) => (change === 'as-before' ? [] : [{ kind: change, on: from, medicines: [] }])),
    ...(switched === undefined ? [] : [{ kind: 'switch' as const, on: switched.on, medicines: [] }]),
    ...(newest === undefined
      ? []
      : [
          {
            kind: 'medicine' as const,
            on: newest.on,
            medicines: sedatives.filter((one) => one.on === newest.on).map(({ name }) => name),
          },
        ]),
  ];
  return changes.reduce<Change | undefined>(
    (last, one) => (last === undefined || one.on > last.on ? one : last),
    undefined,
  );
}
