import type { ConditionCode } from '../../patient/patient.ts';
import { calmTaper, knowing } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Conditions with little muscle, where creatinine shows better kidneys than there are. */
const lowMuscle: readonly ConditionCode[] = ['spinal-cord-injury-t6-or-above'];

/** Kidney function told from creatinine in someone with little muscle. */
export const renalCreatinineMisleads: PlanRule = {
  code: 'renal.creatinine-misleads',

  judge: ({ kidney, patient: { conditions } }) => {
    const found = conditions === 'unknown' ? [] : lowMuscle.filter((condition) => conditions.includes(condition));
    if (found.length === 0 || kidney.egfr === 'unknown') return undefined;
    return applies('renal.creatinine-misleads', 'info', ['REN-12'], { conditions: found.join(', ') });
  },

  examples: [
    {
      given: 'a creatinine in cord injury',
      seen: knowing(calmTaper, { conditions: ['spinal-cord-injury-t6-or-above'] }),
      verdict: 'applies',
      severity: 'info',
    },
    { given: 'a creatinine without cord injury', seen: calmTaper, verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmTaper, { conditions: 'unknown' }), verdict: 'silent' },
    {
      given: 'cord injury without a creatinine, which another rule says',
      seen: knowing(
        { ...calmTaper, kidney: { egfr: 'unknown', creatinineClearance: 'unknown' } },
        { conditions: ['spinal-cord-injury-t6-or-above'] },
      ),
      verdict: 'silent',
    },
  ],
};
