import { calmTaper, calmTitration, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Someone with an intrathecal pump: any plan by mouth belongs to the pump's specialist. */
export const pumpSpecialist: PersonRule = {
  code: 'pump.specialist',

  judge: ({ patient: { conditions } }) => {
    if (conditions === 'unknown' || !conditions.includes('intrathecal-pump')) return undefined;
    return applies('pump.specialist', 'danger', ['WD-25', 'TAP-21', 'TAP-08']);
  },

  examples: [
    {
      given: 'a pump',
      seen: knowing(calmTitration, { conditions: ['intrathecal-pump'] }),
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'no pump', seen: calmTaper, verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmTaper, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
