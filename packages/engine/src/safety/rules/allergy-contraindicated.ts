import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const telling: readonly ConditionCode[] = ['baclofen-allergy'];

/** An allergy to baclofen is a contraindication everywhere; an abrupt stop stays dangerous. */
export const allergyContraindicated: PersonRule = {
  code: 'allergy.contraindicated',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    return applies('allergy.contraindicated', 'danger', ['CI-01', 'WARN-01'], { conditions: found.join(', ') });
  },

  examples: [
    { given: 'baclofen-allergy', seen: having(calmCheck, 'baclofen-allergy'), verdict: 'applies', severity: 'danger' },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
