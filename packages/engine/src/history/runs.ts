import type { LocalDate } from '../calendar/calendar.ts';
import type { Unknown } from '../patient/patient.ts';
import type { Phase } from './seen-history.ts';

/** Days in a row with the same planned daily dose, over any change of plan or product. */
export interface Run {
  readonly from: LocalDate;
  readonly until: Phase['until'];
  /** Micrograms a day. */
  readonly daily: number;
  /** Micrograms a day before it. */
  readonly before: number | Unknown;
  /** Whether it begins with a signed step back (P5). */
  readonly isStepBack: boolean;
  /** How it began; `as-before` where a record begins in the middle of it. */
  readonly change: 'start' | 'rise' | 'fall' | 'as-before' | Unknown;
}

/** A course with phases of the same dose as one. */
export function runsOf(course: readonly Phase[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, until, daily, before, isStepBack } of course) {
    const last = runs.at(-1);
    if (last !== undefined && last.until === from && last.daily === daily) runs[runs.length - 1] = { ...last, until };
    else runs.push({ from, until, daily, before, isStepBack, change: changeOf(daily, before) });
  }
  return runs;
}

/** The runs that have begun by a day. */
export function begunBy(on: LocalDate, runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ from }) => from <= on);
}

/** The run of a day; none where no plan covers it, or nothing is taken. */
export function runOn(on: LocalDate, runs: readonly Run[]): Run | undefined {
  return runs.find(({ from, until, daily }) => daily > 0 && from <= on && (until === 'open' || on < until));
}

function changeOf(daily: number, before: Phase['before']): Run['change'] {
  if (before === 'unknown') return 'unknown';
  if (daily === before) return 'as-before';
  if (before === 0) return 'start';
  return daily > before ? 'rise' : 'fall';
}
