import type { Facts } from '@steady/knowledge';
import { addDays, daysBetween, type LocalDate } from '../../calendar/calendar.ts';
import { isChild } from '../../safety/age-group.ts';
import { aDay } from '../../safety/amounts.ts';
import { applies } from '../../safety/verdicts.ts';
import { doses, steady } from '../examples.ts';
import { begunBy, type Run, runsOf } from '../runs.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';

const daysOfWeek = 7;

const creeping: SeenHistory = { ...steady, course: doses(0, [200, 15], [190, 30], [120, 40], [56, 50]) };

/**
 * A planned dose that rose again and again past what had been enough for weeks: tolerance, another cause of the stiffness, or a
 * use of its own are to be asked about (WARN-07, WD-37), and dependence is not addiction (MIS-03).
 *
 * A rise counts where it goes past every dose before it, and the dose before it had been kept for the weeks after which its
 * benefit is weighed (DOSE-04). No text names how many are too many: from the second on they are said, for as long as the last
 * is to be reviewed. What is taken beside the plan is `supply.above-plan`.
 */
export const toleranceDoseRises: HistoryRule = {
  code: 'tolerance.dose-rises',

  judge: ({ course, isSigned, age, on }, facts) => {
    if (course === 'unknown' || !isSigned || isChild(age, facts)) return undefined;
    const rises = risesFromRest(begunBy(on, runsOf(course)), facts);
    const [first, ...more] = rises;
    const last = more.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const { reviewTo } = facts['DOSE-04'].figures;
    if (on > addDays(last.from, reviewTo.value * daysOfWeek)) return undefined;
    return applies('tolerance.dose-rises', 'caution', ['WARN-07', 'MIS-03', 'WD-37', 'DOSE-03', 'DOSE-04'], {
      times: rises.length,
      since: first.from,
      from: first.before === 'unknown' ? first.before : aDay(first.before),
      to: aDay(last.daily),
    });
  },

  examples: [
    { given: 'a second rise after weeks at one dose', seen: creeping, verdict: 'applies', severity: 'caution' },
    {
      given: 'the same, more than eight weeks ago',
      seen: { ...creeping, course: doses(0, [200, 15], [190, 30], [120, 40], [57, 50]) },
      verdict: 'silent',
    },
    {
      given: 'one such rise',
      seen: { ...steady, course: doses(0, [200, 15], [190, 30], [56, 40]) },
      verdict: 'silent',
    },
    {
      given: 'two rises, the second sooner than six weeks after the first',
      seen: { ...steady, course: doses(0, [200, 15], [190, 30], [70, 40], [29, 50]) },
      verdict: 'silent',
    },
    {
      given: 'a titration as it is planned',
      seen: { ...steady, course: doses(0, [12, 15], [9, 30], [6, 45], [3, 60]) },
      verdict: 'silent',
    },
    {
      given: 'steps back in a taper, to doses taken before',
      seen: { ...steady, course: doses(60, [200, 50], [150, 60], [100, 50], [40, 60]) },
      verdict: 'silent',
    },
    {
      given: 'a rise that is only planned',
      seen: { ...steady, course: doses(0, [120, 30], [60, 40], [-1, 50]) },
      verdict: 'silent',
    },
    { given: 'a child, who grows', seen: { ...creeping, age: 8 }, verdict: 'silent' },
    {
      given: 'a first dose of which nobody says what was before',
      seen: { ...steady, course: doses('unknown', [190, 30], [120, 40], [56, 50]) },
      verdict: 'applies',
    },
    { given: 'two plans that claim one place', seen: { ...creeping, course: 'unknown' }, verdict: 'silent' },
  ],
};

/** The rises past every dose before, from a dose that had been kept for weeks. */
function risesFromRest(runs: readonly Run[], facts: Facts): readonly Run[] {
  const rest = facts['DOSE-04'].figures.reviewFrom.value * daysOfWeek;
  return runs.filter((run, i) => {
    const last = runs[i - 1];
    const kept = last === undefined ? 0 : daysKept(last, run.from);
    const most = Math.max(run.before === 'unknown' ? 0 : run.before, ...runs.slice(0, i).map(({ daily }) => daily));
    return run.change === 'rise' && run.daily > most && kept >= rest;
  });
}

function daysKept({ from, until }: Run, next: LocalDate): number {
  return until === next ? daysBetween(from, next) : 0;
}
