import { wearsPump } from '../../patient/wears-pump.ts';
import { aDay } from '../amounts.ts';
import { calmCheck, calmTaper, calmTitration, knowing, medicine } from '../examples.ts';
import type { FindingValue } from '../finding.ts';
import { namesOfKind } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { applies } from '../verdicts.ts';

/**
 * Someone with an intrathecal pump: any plan by mouth belongs to the pump's specialist. What is given by mouth beside it is
 * named in the same finding; neither is ever worked out from the other (P16).
 */
export const pumpSpecialist: PersonRule = {
  code: 'pump.specialist',

  judge: (seen) => {
    if (wearsPump(seen.patient) !== true) return undefined;
    return applies('pump.specialist', 'danger', ['WD-25', 'TAP-21', 'TAP-08'], { byMouth: byMouth(seen) });
  },

  examples: [
    {
      given: 'a pump',
      seen: knowing(calmTitration, { conditions: ['intrathecal-pump'] }),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'baclofen for a pump among the medicines, whatever the conditions say',
      seen: knowing(calmCheck, { medicines: [medicine('intrathecal baclofen', [], 'baclofen-by-pump')] }),
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'no pump', seen: calmTaper, verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmTaper, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};

/** What is known of baclofen by mouth: what is taken a day, that it is `listed` or `planned`, `none`, or `unknown`. */
function byMouth(seen: SeenPerson): FindingValue {
  const { before, target } = seen;
  if (before !== 'unknown' && before > 0) return aDay(before);
  if (target !== 'unknown' && target > 0) return 'planned';
  if (namesOfKind(seen, 'baclofen').length > 0) return 'listed';
  return before === 'unknown' ? before : 'none';
}
