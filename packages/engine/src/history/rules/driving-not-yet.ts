import { addDays } from '../../calendar/calendar.ts';
import { applies, cannotTell } from '../../safety/verdicts.ts';
import { ago, doses, felt, phase, steady, twenties } from '../examples.ts';
import { lastChange } from '../last-change.ts';
import { lastQuietDay } from '../quiet-days.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';

const risen: SeenHistory = { ...steady, course: doses(20, [3, 30]), told: [{ symptom: 'tremor', on: ago(1) }] };
const longRisen: SeenHistory = { ...risen, course: doses(20, [4, 30]) };

/**
 * No driving after a change of dose, product or sedating medicine, until some whole days without symptoms are past (CON-05).
 * Where nobody said how it was since, they cannot be told; that is said for as long as sleepiness is expected to last (AE-30).
 *
 * Values: `state` is `days` until a day, `symptoms` while some stand, `untold` where nobody knows. `until` is the last day.
 */
export const drivingNotYet: HistoryRule = {
  code: 'driving.not-yet',

  judge: (seen, facts) => {
    const { symptomFree } = facts['CON-05'].figures;
    const cites = ['CON-05', 'WARN-02'] as const;
    if (seen.course === 'unknown') {
      const nothing = { change: 'unknown', since: 'unknown', medicines: '', until: 'unknown' };
      return cannotTell('driving.not-yet', 'info', cites, { ...nothing, state: 'untold', symptomFree });
    }
    const change = lastChange(seen);
    if (change === undefined) return undefined;

    const until = lastQuietDay(change.on, seen, symptomFree.value);
    const values = { change: change.kind, since: change.on, medicines: change.medicines.join(', '), symptomFree };
    if (until === 'standing') {
      return applies('driving.not-yet', 'caution', cites, { ...values, state: 'symptoms', until: 'unknown' });
    }
    if (seen.on <= until) return applies('driving.not-yet', 'caution', cites, { ...values, state: 'days', until });

    const isTold = seen.told.some(({ on }) => on > change.on);
    const hasHoles = seen.holesUntil !== 'none' && seen.holesUntil >= change.on;
    const { callAfter } = facts['AE-30'].figures;
    if ((isTold && !hasHoles) || seen.on > addDays(change.on, callAfter.value)) return undefined;
    const asked = { ...values, state: 'untold', until: 'unknown' };
    return cannotTell('driving.not-yet', 'info', [...cites, 'AE-30'], asked);
  },

  examples: [
    { given: 'a rise three days ago', seen: risen, verdict: 'applies', severity: 'caution' },
    { given: 'a rise four days ago, and well since', seen: longRisen, verdict: 'silent' },
    {
      given: 'a start long ago, and a rise three days ago',
      seen: { ...risen, course: doses(0, [100, 15], [3, 30]) },
      verdict: 'applies',
    },
    { given: 'a start today', seen: { ...steady, course: doses(0, [0, 15]) }, verdict: 'applies' },
    { given: 'a fall three days ago', seen: { ...risen, course: doses(40, [3, 30]) }, verdict: 'applies' },
    { given: 'the last dose of a taper yesterday', seen: { ...risen, course: doses(5, [1, 0]) }, verdict: 'applies' },
    {
      given: 'a dose of which nobody says what was before',
      seen: { ...risen, course: doses('unknown', [3, 30]) },
      verdict: 'applies',
    },
    {
      given: 'tablets of another strength from two days ago on',
      seen: {
        ...risen,
        course: [...doses(30, [60, 30], [2, 30])].map((one, i) => (i ? { ...one, products: [twenties] } : one)),
      },
      verdict: 'applies',
    },
    {
      given: 'a sedating medicine since two days ago',
      seen: { ...steady, sedatives: [{ name: 'diazepam', on: ago(2) }] },
      verdict: 'applies',
    },
    {
      given: 'a rise ten days ago, and dizziness that stands',
      seen: { ...longRisen, course: doses(20, [10, 30]), felt: [felt('dizziness', 8, 'standing')] },
      verdict: 'applies',
    },
    {
      given: 'dizziness that went three days ago',
      seen: { ...longRisen, course: doses(20, [10, 30]), felt: [felt('dizziness', 8, 3)] },
      verdict: 'applies',
    },
    {
      given: 'the same, and a tremor that came later and went before it',
      seen: {
        ...longRisen,
        course: doses(20, [10, 30]),
        felt: [felt('dizziness', 8, 3), felt('tremor', 7, 6)],
      },
      verdict: 'applies',
    },
    {
      given: 'dizziness that went four days ago',
      seen: { ...longRisen, course: doses(20, [10, 30]), felt: [felt('dizziness', 8, 4)] },
      verdict: 'silent',
    },
    {
      given: 'dizziness that began after days of which somebody said that all was well',
      seen: {
        ...longRisen,
        course: doses(20, [10, 30]),
        felt: [felt('dizziness', 6, 'standing')],
        told: [{ symptom: 'tremor', on: ago(7) }],
      },
      verdict: 'silent',
    },
    {
      given: 'dizziness that began after days of which nobody wrote a word',
      seen: {
        ...longRisen,
        course: doses(20, [10, 30]),
        felt: [felt('dizziness', 6, 'standing')],
        told: [
          { symptom: 'tremor', on: ago(12) },
          { symptom: 'dizziness', on: ago(6) },
        ],
      },
      verdict: 'applies',
    },
    {
      given: 'dizziness that began on the third day',
      seen: {
        ...longRisen,
        course: doses(20, [10, 30]),
        felt: [felt('dizziness', 7, 'standing')],
        told: [{ symptom: 'tremor', on: ago(8) }],
      },
      verdict: 'applies',
    },
    {
      given: 'a rise four days ago, and no word since',
      seen: { ...longRisen, told: [{ symptom: 'tremor', on: ago(4) }] },
      verdict: 'cannot-tell',
      severity: 'info',
    },
    {
      given: 'a rise 14 days ago, and no word since',
      seen: { ...steady, course: doses(20, [14, 30]) },
      verdict: 'cannot-tell',
    },
    {
      given: 'a rise 15 days ago, and no word since',
      seen: { ...steady, course: doses(20, [15, 30]) },
      verdict: 'silent',
    },
    {
      given: 'a rise four days ago, and a hole in the record since',
      seen: { ...longRisen, holesUntil: ago(4) },
      verdict: 'cannot-tell',
    },
    { given: 'a hole in the record before it', seen: { ...longRisen, holesUntil: ago(5) }, verdict: 'silent' },
    { given: 'two plans that claim one place', seen: { ...steady, course: 'unknown' }, verdict: 'cannot-tell' },
    { given: 'the same dose for two years', seen: { ...steady, course: [phase(730, 30, 30)] }, verdict: 'silent' },
  ],
};
