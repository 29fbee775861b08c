import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const telling: readonly ConditionCode[] = ['parkinsons', 'porphyria', 'hypertension'];

/** Other conditions that may get worse. */
export const conditionMayWorsen: PersonRule = {
  code: 'condition.may-worsen',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    return applies('condition.may-worsen', 'caution', ['WARN-05'], { conditions: found.join(', ') });
  },

  examples: [
    { given: 'parkinsons', seen: having(calmCheck, 'parkinsons'), verdict: 'applies', severity: 'caution' },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
