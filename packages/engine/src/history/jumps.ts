import type { Facts } from '@steady/knowledge';
import { addDays, type LocalDate } from '../calendar/calendar.ts';
import { aDay } from '../safety/amounts.ts';
import { type Run, runsOf } from './runs.ts';
import type { SeenHistory } from './seen-history.ts';

/** A change of the planned dose in one direction, with those the same way in the days right before it. */
export interface Jump {
  readonly run: Run;
  /** Micrograms a day before the first of them. */
  readonly from: number;
  /** Micrograms a day, all of them together. */
  readonly by: number;
  /** Of the dose before the first. */
  readonly percent: number;
  /** How many there are. */
  readonly changes: number;
}

/**
 * The rises, or the falls, that press on a day: begun in as many days as somebody is watched every day after a change, or to
 * come in as many as a clinic is warned ahead. Each is taken together with those less than some days before it, so that one
 * large step in two halves is one. It is the same within a plan and from one version to the next.
 *
 * @param apart  days that lie between two changes that are judged alone
 *
 * Facts: WD-15, LIMIT-P11.
 */
export function jumpsNear(
  { course, on }: Pick<SeenHistory, 'course' | 'on'>,
  ways: readonly Run['change'][],
  apart: number,
  facts: Facts,
): readonly Jump[] {
  const runs = course === 'unknown' ? [] : runsOf(course);
  return runs.flatMap((run, i): readonly Jump[] => {
    if (!isNear(run, on, facts) || !ways.includes(run.change)) return [];
    const earliest = firstOf(runs.slice(0, i + 1), ways, addDays(run.from, -apart));
    const from = runs[earliest]?.before;
    if (typeof from !== 'number') return [];
    const by = Math.abs(run.daily - from);
    return [{ run, from, by, percent: from === 0 ? 100 : (by / from) * 100, changes: i - earliest + 1 }];
  });
}

/** What a finding says of a jump: the doses before and after it, its day, and whether that is still to come. */
export function valuesOf({ run, from }: Jump, on: LocalDate) {
  return { from: aDay(from), to: aDay(run.daily), on: run.from, when: run.from > on ? 'ahead' : 'now' } as const;
}

/** Whether a run presses on a day. */
export function isNear({ from }: Run, on: LocalDate, facts: Facts): boolean {
  const since = addDays(on, -facts['WD-15'].figures.daily.value);
  return from >= since && from <= addDays(on, facts['LIMIT-P11'].figures.warn.value);
}

/** Whether a rise goes back, by a signature, to no more than a dose that was planned before it (P5). */
export function isBackAsSigned({ run }: Jump, runs: readonly Run[]): boolean {
  const earlier = runs.filter(({ from }) => from < run.from);
  return (
    run.isStepBack &&
    earlier.some(({ daily, before }) => daily >= run.daily || (before !== 'unknown' && before >= run.daily))
  );
}

/** The place of the first change of those that go one way without a pause. */
function firstOf(runs: readonly Run[], ways: readonly Run['change'][], after: LocalDate): number {
  const other = runs.findLastIndex(({ change, from }) => !ways.includes(change) || from <= after);
  return Math.min(other + 1, runs.length - 1);
}
