import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const grave: readonly ConditionCode[] = ['suicide-attempt', 'earlier-overdose'];
const telling: readonly ConditionCode[] = [...grave, 'depression', 'alcohol-use'];

/** Thoughts of suicide are reported, mostly after an attempt, in depression and with alcohol; nobody knows what an overdose was. */
export const suicideWatch: PersonRule = {
  code: 'suicide.watch',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    const isGrave = conditionsAmong(seen, grave).length > 0;
    return applies('suicide.watch', isGrave ? 'warning' : 'caution', ['WARN-06', 'WARN-05'], {
      conditions: found.join(', '),
    });
  },

  examples: [
    { given: 'suicide-attempt', seen: having(calmCheck, 'suicide-attempt'), verdict: 'applies', severity: 'warning' },
    { given: 'an overdose', seen: having(calmCheck, 'earlier-overdose'), verdict: 'applies', severity: 'warning' },
    { given: 'depression', seen: having(calmCheck, 'depression'), verdict: 'applies', severity: 'caution' },
    {
      given: 'both suicide-attempt and depression',
      seen: having(calmCheck, 'depression', 'suicide-attempt'),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
