import { isConditionCode } from '../../patient/patient.ts';
import { calmTaper, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { cannotTell } from '../verdicts.ts';

/** Conditions that no rule knows, or that nobody asked for: never passed over. */
export const conditionNotRecognised: PersonRule = {
  code: 'condition.not-recognised',

  judge: ({ patient: { conditions } }) => {
    if (conditions === 'unknown')
      return cannotTell('condition.not-recognised', 'caution', ['WD-25'], { conditions, count: 0 });
    const unread = conditions.filter((condition) => !isConditionCode(condition));
    if (unread.length === 0) return undefined;
    return cannotTell('condition.not-recognised', 'caution', ['WD-25'], {
      conditions: unread.join(', '),
      count: unread.length,
    });
  },

  examples: [
    { given: 'no condition', seen: calmTaper, verdict: 'silent' },
    { given: 'a known condition', seen: knowing(calmTaper, { conditions: ['epilepsy'] }), verdict: 'silent' },
    {
      given: 'a condition no rule knows',
      seen: knowing(calmTaper, { conditions: ['epilepsy', 'gout'] }),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
    {
      given: 'conditions nobody asked for',
      seen: knowing(calmTaper, { conditions: 'unknown' }),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
  ],
};
