import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const grave: readonly ConditionCode[] = ['bladder-retention'];
const telling: readonly ConditionCode[] = [...grave, 'prostate'];

/** A bladder that does not empty may shut. */
export const bladderRetention: PersonRule = {
  code: 'bladder.retention',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    const isGrave = conditionsAmong(seen, grave).length > 0;
    return applies('bladder.retention', isGrave ? 'warning' : 'caution', ['WARN-12'], { conditions: found.join(', ') });
  },

  examples: [
    {
      given: 'bladder-retention',
      seen: having(calmCheck, 'bladder-retention'),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'prostate', seen: having(calmCheck, 'prostate'), verdict: 'applies', severity: 'caution' },
    {
      given: 'both bladder-retention and prostate',
      seen: having(calmCheck, 'prostate', 'bladder-retention'),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
