import { calmTaper, calmTitration, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Pregnancy: benefit against risk, and the withdrawal of the newborn. */
export const pregnancyWeigh: PersonRule = {
  code: 'pregnancy.weigh',

  judge: ({ purpose, region, patient: { conditions } }) => {
    if (conditions === 'unknown' || !conditions.includes('pregnancy')) return undefined;
    const cites = region === 'US' ? (['PREG-01', 'PREG-02', 'PREG-03'] as const) : (['PREG-01', 'PREG-02'] as const);
    return applies('pregnancy.weigh', 'warning', cites, { purpose });
  },

  examples: [
    {
      given: 'pregnancy',
      seen: knowing(calmTitration, { conditions: ['pregnancy'] }),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'pregnancy in a taper',
      seen: knowing(calmTaper, { conditions: ['pregnancy'] }),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'no pregnancy', seen: calmTitration, verdict: 'silent' },
    {
      given: 'conditions nobody asked for',
      seen: knowing(calmTitration, { conditions: 'unknown' }),
      verdict: 'silent',
    },
  ],
};
