import { isConditionCode } from '../../patient/patient.ts';
import { calmTaper, knowing } from '../examples.ts';
import type { Finding } from '../finding.ts';
import type { PersonRule } from '../rule.ts';
import { cannotTell } from '../verdicts.ts';

/** What is to be said of conditions that were given and that no rule knows. Fact: WD-25. */
export function conditionsNotRecognised(conditions: readonly string[]): Finding | undefined {
  const unread = conditions.filter((condition) => !isConditionCode(condition));
  if (unread.length === 0) return undefined;
  return cannotTell('condition.not-recognised', 'caution', ['WD-25'], {
    conditions: unread.join(', '),
    count: unread.length,
  });
}

/** Conditions that no rule knows, or that nobody asked for: never passed over. */
export const conditionNotRecognised: PersonRule = {
  code: 'condition.not-recognised',

  judge: ({ patient: { conditions } }) =>
    conditions === 'unknown'
      ? cannotTell('condition.not-recognised', 'caution', ['WD-25'], { conditions, count: 0 })
      : conditionsNotRecognised(conditions),

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
