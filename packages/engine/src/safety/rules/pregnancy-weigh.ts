import { conditionsAmong } from '../conditions-among.ts';
import { calmTaper, calmTitration, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Pregnancy, there or planned: benefit against risk, and the withdrawal of the newborn. */
export const pregnancyWeigh: PersonRule = {
  code: 'pregnancy.weigh',

  judge: (seen) => {
    const [state] = conditionsAmong(seen, ['pregnancy', 'pregnancy-planned']);
    if (state === undefined) return undefined;
    const { purpose, region } = seen;
    const cites = region === 'US' ? (['PREG-01', 'PREG-02', 'PREG-03'] as const) : (['PREG-01', 'PREG-02'] as const);
    return applies('pregnancy.weigh', 'warning', cites, {
      purpose,
      pregnancy: state === 'pregnancy' ? 'present' : 'planned',
    });
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
    {
      given: 'a pregnancy that is planned',
      seen: knowing(calmTitration, { conditions: ['pregnancy-planned'] }),
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
