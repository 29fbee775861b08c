import { addDays } from '../../calendar/calendar.ts';
import { isChild } from '../../safety/age-group.ts';
import { aDay } from '../../safety/amounts.ts';
import { applies, cannotTell } from '../../safety/verdicts.ts';
import { ago, doses, felt, steady } from '../examples.ts';
import { runOn, runsOf } from '../runs.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';

const daysOfWeek = 7;
/** Signs, by the code of their question in the triage, that spasticity is not held by the dose. */
const stiffness = 'new-stiffness';

const atTheTop: SeenHistory = { ...steady, course: doses(0, [48, 15], [42, 30]), lastLook: ago(43) };

/**
 * Some weeks at the highest dose that is planned: does it help, and is it the lowest that does (DOSE-03, DOSE-04)? Whether it
 * helps is not in a record, so that it cannot be told; stiffness that was noted since tells that it may not.
 *
 * Silent once a clinician has written something since the review was due. Where no rise or start is recorded nobody knows how
 * long the dose has been taken, and no text names a time for a review of a dose that has not changed.
 */
export const reviewLowestDose: HistoryRule = {
  code: 'review.lowest-dose',

  judge: ({ course, isSigned, age, on, lastLook, felt: spells }, facts) => {
    if (course === 'unknown' || !isSigned || isChild(age, facts)) return undefined;
    const runs = runsOf(course);
    const run = runOn(on, runs);
    if (run === undefined || run !== runs.at(-1) || !(run.change === 'start' || run.change === 'rise'))
      return undefined;

    const { reviewFrom, reviewTo } = facts['DOSE-04'].figures;
    const due = addDays(run.from, reviewFrom.value * daysOfWeek);
    if (on < due || (lastLook !== 'none' && lastLook >= due)) return undefined;
    const isStiff = spells.some(
      ({ symptom, until }) => symptom === stiffness && (until === 'standing' || until > run.from),
    );
    const values = { since: run.from, daily: aDay(run.daily), reviewFrom, reviewTo, stiffness: isStiff ? 'yes' : 'no' };
    const cites = ['DOSE-04', 'DOSE-03'] as const;
    return isStiff
      ? applies('review.lowest-dose', 'caution', cites, values)
      : cannotTell('review.lowest-dose', 'info', cites, values);
  },

  examples: [
    { given: 'six weeks at the highest dose', seen: atTheTop, verdict: 'cannot-tell', severity: 'info' },
    {
      given: 'six weeks at the highest dose, stiff since',
      seen: { ...atTheTop, felt: [felt(stiffness, 20, 10)] },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'six weeks at the highest dose, stiff only until then',
      seen: { ...atTheTop, felt: [felt(stiffness, 60, 42)] },
      verdict: 'cannot-tell',
    },
    { given: 'a day less', seen: { ...atTheTop, course: doses(0, [48, 15], [41, 30]) }, verdict: 'silent' },
    { given: 'something a clinician wrote since', seen: { ...atTheTop, lastLook: ago(0) }, verdict: 'silent' },
    {
      given: 'something a clinician wrote before it was due',
      seen: { ...atTheTop, lastLook: ago(1) },
      verdict: 'cannot-tell',
    },
    { given: 'no clinician at all', seen: { ...atTheTop, lastLook: 'none' }, verdict: 'cannot-tell' },
    {
      given: 'another change to come',
      seen: { ...atTheTop, course: doses(0, [48, 15], [42, 30], [-7, 40]) },
      verdict: 'silent',
    },
    {
      given: 'a lower dose than before',
      seen: { ...atTheTop, course: doses(0, [90, 40], [42, 30]) },
      verdict: 'silent',
    },
    {
      given: 'a dose of which nobody says what was before',
      seen: { ...atTheTop, course: doses('unknown', [200, 30]) },
      verdict: 'silent',
    },
    { given: 'a child', seen: { ...atTheTop, age: 17 }, verdict: 'silent' },
    { given: 'a plan that nobody signed', seen: { ...atTheTop, isSigned: false }, verdict: 'silent' },
    { given: 'two plans that claim one place', seen: { ...atTheTop, course: 'unknown' }, verdict: 'silent' },
  ],
};
