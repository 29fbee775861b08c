import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const telling: readonly ConditionCode[] = ['substance-use'];

/** A history of substance use: watch for a dose that creeps up. */
export const misuseHistory: PersonRule = {
  code: 'misuse.history',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    return applies('misuse.history', 'caution', ['WARN-07'], { conditions: found.join(', ') });
  },

  examples: [
    { given: 'substance-use', seen: having(calmCheck, 'substance-use'), verdict: 'applies', severity: 'caution' },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
