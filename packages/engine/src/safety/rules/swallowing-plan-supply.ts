import type { ConditionCode } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

const telling: readonly ConditionCode[] = ['swallowing-difficulty'];

/** Who cannot swallow may stop by accident. */
export const swallowingPlanSupply: PersonRule = {
  code: 'swallowing.plan-supply',

  judge: (seen) => {
    const found = conditionsAmong(seen, telling);
    if (found.length === 0) return undefined;
    return applies('swallowing.plan-supply', 'caution', ['WARN-20', 'WARN-01'], { conditions: found.join(', ') });
  },

  examples: [
    {
      given: 'swallowing-difficulty',
      seen: having(calmCheck, 'swallowing-difficulty'),
      verdict: 'applies',
      severity: 'caution',
    },
    { given: 'another condition', seen: having(calmCheck, 'diabetes'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
