import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const telling: readonly ConditionCode[] = ['epilepsy'];

/** Epilepsy: seizures may get worse, and cover is needed. */
export const epilepsySeizures: PersonRule = {
  code: 'epilepsy.seizures',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    return applies('epilepsy.seizures', 'warning', ['WARN-08'], { conditions: found.join(', ') });
  },

  examples: [
    { given: 'epilepsy', seen: having(calmCheck, 'epilepsy'), verdict: 'applies', severity: 'warning' },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
