import type { FactId, Facts, Region } from '@steady/knowledge';
import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';
import type { Unknown } from '../patient/patient.ts';
import { type Course, type DailyRung, nearestDoses } from './course.ts';

/** A way up: where a first prescription starts, how much more, how often; micrograms a day and days. */
export interface Ladder {
  readonly start: number;
  readonly rise: number;
  readonly everyDays: number;
  readonly cites: readonly FactId[];
}

/**
 * The label's own ladder for an adult in a region. Where a label leaves a range, the ladder takes its gentler end. The
 * United Kingdom's patient text names the start and the top, so the rise is that of the core text.
 *
 * Facts: DOSE-01 (US), DOSE-06 (CA), DOSE-07 (UK), DOSE-10 (AU), DOSE-05 (EU), DOSE-04 (elsewhere).
 */
export function labelLadder(region: Region | Unknown, facts: Facts): Ladder {
  const us = facts['DOSE-01'].figures;
  const core = facts['DOSE-04'].figures;
  const ladder = (start: number, rise: number, everyDays: number, ...cites: FactId[]): Ladder => ({
    start: start * 1000,
    rise: rise * 1000,
    everyDays,
    cites,
  });
  switch (region) {
    case 'US':
      return ladder(us.start.value, us.increment.value, us.interval.value, 'DOSE-01');
    case 'CA':
      return ladder(facts['DOSE-06'].figures.start.value, us.increment.value, us.interval.value, 'DOSE-06', 'DOSE-01');
    case 'UK': {
      const { startPerDose, timesPerDay } = facts['DOSE-07'].figures;
      const start = startPerDose.value * timesPerDay.value;
      return ladder(start, core.increment.value, core.interval.value, 'DOSE-07', 'DOSE-04');
    }
    case 'AU': {
      const { startPerDose, timesPerDay, incrementLow, interval } = facts['DOSE-10'].figures;
      return ladder(startPerDose.value * timesPerDay.value, incrementLow.value, interval.value, 'DOSE-10');
    }
    case 'EU': {
      const { start, increment, intervalLongest } = facts['DOSE-05'].figures;
      return ladder(start.value, increment.value, intervalLongest.value, 'DOSE-05');
    }
    default:
      return ladder(core.start.value, core.increment.value, core.interval.value, 'DOSE-04');
  }
}

/**
 * Rises of the same size every so many days, from today's dose or the label's start, to the target; the last rise is
 * smaller where the target asks for it. The target then goes on for as long as it is prescribed.
 *
 * @returns the daily doses in micrograms, each with its days; the last is open
 *
 * Problems: `pace.rise-not-makeable`.
 */
export function titration(course: Course, ladder: Omit<Ladder, 'cites'>): Outcome<readonly DailyRung[]> {
  const doses: number[] = [];
  let daily =
    course.from === 0 ? Math.min(ladder.start, course.target) : Math.min(course.from + ladder.rise, course.target);
  for (;;) {
    if (course.splits.of(daily) === undefined) {
      return refuse(problem('pace.rise-not-makeable', '/pace', nearestDoses(course, daily)));
    }
    doses.push(daily);
    if (daily === course.target) break;
    daily = Math.min(daily + ladder.rise, course.target);
  }
  return ok(doses.map((dose) => ({ daily: dose, days: dose === course.target ? null : ladder.everyDays })));
}
