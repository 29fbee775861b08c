import { daysBetween } from '../../calendar/calendar.ts';
import { applies } from '../../safety/verdicts.ts';
import { felt, steady } from '../examples.ts';
import type { Felt, HistoryRule } from '../seen-history.ts';

/** Constipation of more than some days (AE-34), or new trouble with urine (AE-35): a call on the same day. */
export const bowelBladderCallToday: HistoryRule = {
  code: 'bowel-bladder.call-today',

  judge: ({ felt: spells, on }, facts) => {
    const { lasting } = facts['AE-34'].figures;
    const standing = spells.filter(({ until }) => until === 'standing');
    const bowel = standing.find(
      ({ symptom, from }) => symptom === 'constipation' && daysBetween(from, on) > lasting.value,
    );
    const bladder = standing.find(isOfBladder);
    if (bowel === undefined && bladder === undefined) return undefined;
    const what = bladder === undefined ? 'bowel' : bowel === undefined ? 'bladder' : 'both';
    const { noUrineShortest, noUrineLongest } = facts['AE-35'].figures;
    return applies('bowel-bladder.call-today', 'warning', ['AE-34', 'AE-35', 'WARN-12', 'WD-37'], {
      what,
      lasting,
      noUrineShortest,
      noUrineLongest,
    });
  },

  examples: [
    {
      given: 'constipation for four days',
      seen: { ...steady, felt: [felt('constipation', 4, 'standing')] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'constipation for three days',
      seen: { ...steady, felt: [felt('constipation', 3, 'standing')] },
      verdict: 'silent',
    },
    { given: 'constipation that is gone', seen: { ...steady, felt: [felt('constipation', 9, 1)] }, verdict: 'silent' },
    {
      given: 'trouble passing urine since today',
      seen: { ...steady, felt: [felt('urine-difficult', 0, 'standing')] },
      verdict: 'applies',
    },
    {
      given: 'urine that wakes at night',
      seen: { ...steady, felt: [felt('urine-wakes-at-night', 0, 'standing')] },
      verdict: 'applies',
    },
    {
      given: 'passing urine often by day',
      seen: { ...steady, felt: [felt('urine-frequent', 9, 'standing')] },
      verdict: 'silent',
    },
    {
      given: 'both',
      seen: { ...steady, felt: [felt('constipation', 4, 'standing'), felt('urine-difficult', 0, 'standing')] },
      verdict: 'applies',
    },
    {
      given: 'a symptom of another kind',
      seen: { ...steady, felt: [felt('tremor', 9, 'standing')] },
      verdict: 'silent',
    },
  ],
};

function isOfBladder({ symptom }: Felt): boolean {
  return symptom === 'urine-difficult' || symptom === 'urine-wakes-at-night';
}
