import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const telling: readonly ConditionCode[] = ['breast-feeding'];

/** Breast-feeding: a little reaches the milk. */
export const lactationWatch: PersonRule = {
  code: 'lactation.watch',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    return applies('lactation.watch', 'caution', ['LACT-01', 'LACT-02'], { conditions: found.join(', ') });
  },

  examples: [
    { given: 'breast-feeding', seen: having(calmCheck, 'breast-feeding'), verdict: 'applies', severity: 'caution' },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
