import { applies } from '../../safety/verdicts.ts';
import { ago, doses, phase, steady } from '../examples.ts';
import { valuesOf } from '../jumps.ts';
import { citesOfRises, risesTooFast } from '../rises-too-fast.ts';
import type { HistoryRule } from '../seen-history.ts';

/**
 * A planned dose that rises by more than the limit, or again inside its hold, now or in the days to come (P4, H13): the planner
 * says so before a signature, and a plan that is followed may have come another way. A danger past the limit, a warning else. A first
 * dose is one only past the largest start that anyone names (DOSE-13). A signed step back is none, up to a dose planned before.
 *
 * That a plan was signed with a reason says nothing here: every plan carries one, and none says which limit it is for.
 *
 * Values: `when` is `ahead` where the change is still to come.
 */
export const courseRiseTooFast: HistoryRule = {
  code: 'course.rise-too-fast',

  judge: (seen, facts) => {
    const [largest] = risesTooFast(seen, facts).toSorted((a, b) => b.by - a.by);
    if (largest === undefined) return undefined;
    const { rise, interval } = facts['LIMIT-P4'].figures;
    return applies('course.rise-too-fast', largest.isPastLimit ? 'danger' : 'warning', citesOfRises, {
      ...valuesOf(largest, seen.on),
      limit: rise,
      interval,
      pressing: largest.isPastLimit ? 'yes' : 'no',
    });
  },

  examples: [
    {
      given: 'a rise from 50 to 65 mg today',
      seen: { ...steady, course: doses(50, [60, 50], [0, 65]) },
      verdict: 'silent',
    },
    {
      given: 'a rise from 50 to 90 mg today',
      seen: { ...steady, course: doses(50, [60, 50], [0, 90]) },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a rise of 15 mg, and 5 mg more two days later',
      seen: { ...steady, course: doses(50, [60, 50], [2, 65], [0, 70]) },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a rise of 5 mg, and 5 mg more two days later',
      seen: { ...steady, course: doses(50, [60, 50], [2, 55], [0, 60]) },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'rises of 15 mg three days apart',
      seen: { ...steady, course: doses(0, [6, 15], [3, 30], [0, 45]) },
      verdict: 'silent',
    },
    {
      given: 'a rise of 40 mg in a week',
      seen: { ...steady, course: doses(50, [60, 50], [-7, 90]) },
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'one in eight days', seen: { ...steady, course: doses(50, [60, 50], [-8, 90]) }, verdict: 'silent' },
    { given: 'one two weeks ago', seen: { ...steady, course: doses(50, [60, 50], [14, 90]) }, verdict: 'applies' },
    { given: 'one before that', seen: { ...steady, course: doses(50, [60, 50], [15, 90]) }, verdict: 'silent' },
    {
      given: 'a first dose of 30 mg a day, which the planner says is above the label',
      seen: { ...steady, course: doses(0, [0, 30]) },
      verdict: 'silent',
    },
    {
      given: 'a first dose of 40 mg a day',
      seen: { ...steady, course: doses(0, [0, 40]) },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a signed step back to the dose before',
      seen: { ...steady, course: [phase(7, 30, 50, { until: ago(0) }), phase(0, 50, 30, { isStepBack: true })] },
      verdict: 'silent',
    },
    {
      given: 'a signed step back that goes past it',
      seen: { ...steady, course: [phase(7, 30, 50, { until: ago(0) }), phase(0, 60, 30, { isStepBack: true })] },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a dose of which nobody says what was before',
      seen: { ...steady, course: doses('unknown', [0, 90]) },
      verdict: 'silent',
    },
    { given: 'two plans that claim one place', seen: { ...steady, course: 'unknown' }, verdict: 'silent' },
  ],
};
