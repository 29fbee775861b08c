import { addDays } from '../../calendar/calendar.ts';
import type { ConditionCode } from '../../patient/patient.ts';
import { bowelAndBladderSymptoms } from '../../record/dose-events.ts';
import { cannotTell } from '../../safety/verdicts.ts';
import { ago, doses, felt, steady } from '../examples.ts';
import { begunBy, runOn, runsOf } from '../runs.ts';
import type { HistoryRule, SeenHistory } from '../seen-history.ts';

const daysOfWeek = 7;

/** Conditions in which a bladder that does not empty is looked for at each rise (WARN-12, AE-35). */
const atRisk: readonly ConditionCode[] = [
  'bladder-retention',
  'prostate',
  'autonomic-dysreflexia',
  'spinal-cord-injury',
  'spinal-cord-injury-t6-or-above',
];

const started: SeenHistory = { ...steady, course: doses(0, [4, 15]) };
const risen: SeenHistory = { ...steady, course: doses(15, [4, 30]), conditions: ['prostate'] };

/**
 * Nobody has said how bowel and bladder are since baclofen was started, or raised where a condition makes it matter: asked from
 * the days on after which constipation is worth a call (AE-34), and no more once the first review is due (DOSE-04).
 */
export const bowelBladderAsk: HistoryRule = {
  code: 'bowel-bladder.ask',

  judge: ({ course, conditions, told, felt: spells, on }, facts) => {
    const runs = course === 'unknown' ? [] : runsOf(course);
    if (runOn(on, runs) === undefined) return undefined;
    const risks = conditions === 'unknown' ? [] : atRisk.filter((condition) => conditions.includes(condition));
    const last = begunBy(on, runs).findLast(
      ({ change }) => change === 'start' || (change === 'rise' && risks.length > 0),
    );
    if (last === undefined) return undefined;
    const { lasting } = facts['AE-34'].figures;
    const from = addDays(last.from, lasting.value);
    const review = addDays(last.from, facts['DOSE-04'].figures.reviewFrom.value * daysOfWeek);
    const isTold =
      told.some((word) => word.on > last.from && isOfBowelOrBladder(word.symptom)) ||
      spells.some(({ symptom, until }) => until === 'standing' && isOfBowelOrBladder(symptom));
    if (isTold || on <= from || on >= review) return undefined;
    return cannotTell('bowel-bladder.ask', 'info', ['AE-09', 'AE-10', 'AE-34', 'AE-35', 'WARN-12'], {
      since: last.from,
      change: last.change,
      lasting,
      noUrineShortest: facts['AE-35'].figures.noUrineShortest,
      ...(risks.length > 0 && { conditions: risks.join(', ') }),
    });
  },

  examples: [
    { given: 'a start four days ago, and no word of it', seen: started, verdict: 'cannot-tell', severity: 'info' },
    { given: 'a start three days ago', seen: { ...started, course: doses(0, [3, 15]) }, verdict: 'silent' },
    {
      given: 'a start four days ago, and a word that there is no constipation',
      seen: { ...started, told: [{ symptom: 'constipation', on: ago(1) }] },
      verdict: 'silent',
    },
    {
      given: 'constipation that stands since before the start',
      seen: {
        ...started,
        told: [{ symptom: 'constipation', on: ago(9) }],
        felt: [felt('constipation', 9, 'standing')],
      },
      verdict: 'silent',
    },
    {
      given: 'constipation that went before the start',
      seen: { ...started, told: [{ symptom: 'constipation', on: ago(9) }], felt: [felt('constipation', 9, 6)] },
      verdict: 'cannot-tell',
    },
    {
      given: 'a word of it on the day of the start',
      seen: { ...started, told: [{ symptom: 'constipation', on: ago(4) }] },
      verdict: 'cannot-tell',
    },
    {
      given: 'a start 41 days ago',
      seen: { ...started, course: doses(0, [41, 15], [38, 30]) },
      verdict: 'cannot-tell',
    },
    { given: 'a start six weeks ago', seen: { ...started, course: doses(0, [42, 15]) }, verdict: 'silent' },
    { given: 'a rise four days ago, with a large prostate', seen: risen, verdict: 'cannot-tell' },
    { given: 'a rise four days ago, without', seen: { ...risen, conditions: [] }, verdict: 'silent' },
    { given: 'a rise, and conditions nobody asked for', seen: { ...risen, conditions: 'unknown' }, verdict: 'silent' },
    { given: 'a fall, with a large prostate', seen: { ...risen, course: doses(40, [4, 30]) }, verdict: 'silent' },
    { given: 'nothing taken any more', seen: { ...started, course: doses(0, [10, 15], [4, 0]) }, verdict: 'silent' },
    { given: 'two plans that claim one place', seen: { ...started, course: 'unknown' }, verdict: 'silent' },
  ],
};

function isOfBowelOrBladder(symptom: string): boolean {
  return (bowelAndBladderSymptoms as readonly string[]).includes(symptom);
}
