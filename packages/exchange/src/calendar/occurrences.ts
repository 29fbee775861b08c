import { addDays, type LocalDate, type LocalTime } from '@steady/engine';
import type { ZoneOfFile } from './zone-of-file.ts';

/** Days in a row on which one event repeats daily at a wall-clock time, or one day with an event of its own. */
export interface Run {
  readonly from: LocalDate;
  readonly days: number;
  /** Whether wall-clock time and zone say when it is; else the event is written as an instant. */
  readonly isPlain: boolean;
}

/** How a dose that comes every day for some days is put into events: each day exactly once (T2). */
export function runsOf(from: LocalDate, days: number, time: LocalTime, zone: ZoneOfFile): readonly Run[] {
  const runs: Run[] = [];
  for (let day = 0; day < days; day++) {
    const date = addDays(from, day);
    const isPlain = zone.isPlain(date, time);
    const last = runs.at(-1);
    if (last?.isPlain && isPlain) runs[runs.length - 1] = { ...last, days: last.days + 1 };
    else runs.push({ from: date, days: 1, isPlain });
  }
  return runs;
}
