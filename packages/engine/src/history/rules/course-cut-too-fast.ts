import type { Facts } from '@steady/knowledge';
import { aDay, micrograms } from '../../safety/amounts.ts';
import { applies, cannotTell } from '../../safety/verdicts.ts';
import { doses, steady } from '../examples.ts';
import { isNear, type Jump, jumpsNear, valuesOf } from '../jumps.ts';
import { runsOf } from '../runs.ts';
import type { HistoryRule } from '../seen-history.ts';

/**
 * A planned dose that falls by more than the limit, or again inside its step, now or in the days to come, a stop among them (P6,
 * H01, H02). A danger where it falls past the limit by more than the share at which an accident raises the alarm (TAP-30), or by
 * more than any step that a label names (TAP-02); a warning else. Where nobody says what was taken before it cannot be told.
 *
 * That a plan was signed with a reason says nothing here: every plan carries one, and none says which limit it is for.
 *
 * Values: `when` is `ahead` where the change is still to come.
 */
export const courseCutTooFast: HistoryRule = {
  code: 'course.cut-too-fast',

  judge: (seen, facts) => {
    const { course, on, isSigned } = seen;
    if (course === 'unknown') return undefined;
    const { cut, step } = facts['LIMIT-P6'].figures;
    const cites = ['LIMIT-P6', 'TAP-02', 'TAP-30', 'WARN-01'] as const;
    const limits = { limit: cut, step };
    const jumps = jumpsNear(seen, ['fall'], step.value, facts).filter(
      ({ by, changes }) => by > micrograms(cut) || changes > 1,
    );
    const [largest] = jumps.toSorted((a, b) => b.by - a.by);
    if (largest === undefined) {
      const run = runsOf(course).find(({ change, from }) => change === 'unknown' && from <= on);
      if (run === undefined || !isSigned || !isNear(run, on, facts)) return undefined;
      const values = { from: 'unknown', to: aDay(run.daily), on: run.from, ...limits, when: 'now', pressing: 'no' };
      return cannotTell('course.cut-too-fast', 'caution', cites, values);
    }
    const isAbrupt = isPastTheLimits(largest, facts);
    return applies('course.cut-too-fast', isAbrupt ? 'danger' : 'warning', cites, {
      ...valuesOf(largest, on),
      ...limits,
      pressing: isAbrupt ? 'yes' : 'no',
    });
  },

  examples: [
    {
      given: 'a fall from 50 to 40 mg today',
      seen: { ...steady, course: doses(50, [60, 50], [0, 40]) },
      verdict: 'silent',
    },
    {
      given: 'a fall from 50 to 15 mg today',
      seen: { ...steady, course: doses(50, [60, 50], [0, 15]) },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a fall from 60 to 45 mg, a quarter, as a label names',
      seen: { ...steady, course: doses(60, [60, 60], [0, 45]) },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a fall from 100 to 80 mg, more than a label names',
      seen: { ...steady, course: doses(100, [60, 100], [0, 80]) },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a fall of 10 mg, and 10 mg more six days later',
      seen: { ...steady, course: doses(50, [60, 50], [6, 40], [0, 30]) },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'falls of 5 mg six days apart',
      seen: { ...steady, course: doses(50, [60, 50], [6, 45], [0, 40]) },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'falls of 10 mg a week apart',
      seen: { ...steady, course: doses(50, [60, 50], [7, 40], [0, 30]) },
      verdict: 'silent',
    },
    {
      given: 'a stop from 20 mg in a week',
      seen: { ...steady, course: doses(20, [60, 20], [-7, 0]) },
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'a stop from 10 mg', seen: { ...steady, course: doses(10, [60, 10], [0, 0]) }, verdict: 'silent' },
    {
      given: 'a fall of 35 mg in eight days',
      seen: { ...steady, course: doses(50, [60, 50], [-8, 15]) },
      verdict: 'silent',
    },
    { given: 'one two weeks ago', seen: { ...steady, course: doses(50, [60, 50], [14, 15]) }, verdict: 'applies' },
    { given: 'one before that', seen: { ...steady, course: doses(50, [60, 50], [15, 15]) }, verdict: 'silent' },
    {
      given: 'a new plan of which nobody says what was before',
      seen: { ...steady, course: doses('unknown', [0, 15]) },
      verdict: 'cannot-tell',
      severity: 'caution',
    },
    { given: 'an old one', seen: { ...steady, course: doses('unknown', [15, 15]) }, verdict: 'silent' },
    {
      given: 'one that nobody signed',
      seen: { ...steady, isSigned: false, course: doses('unknown', [0, 15]) },
      verdict: 'silent',
    },
    { given: 'two plans that claim one place', seen: { ...steady, course: 'unknown' }, verdict: 'silent' },
  ],
};

function isPastTheLimits({ by, percent }: Jump, facts: Facts): boolean {
  const isPastALabel = by > micrograms(facts['TAP-02'].figures.stepLarge);
  return (
    isPastALabel || (by > micrograms(facts['LIMIT-P6'].figures.cut) && percent > facts['TAP-30'].figures.share.value)
  );
}
