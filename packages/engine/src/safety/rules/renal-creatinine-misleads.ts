import type { ConditionCode, Patient } from '../../patient/patient.ts';
import { calmTaper, knowing } from '../examples.ts';
import type { Finding } from '../finding.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Conditions with little muscle, where creatinine shows better kidneys than there are. */
const lowMuscle: readonly ConditionCode[] = ['spinal-cord-injury-t6-or-above', 'spinal-cord-injury', 'cerebral-palsy'];

/** What is to be said of a kidney function from creatinine, by what somebody has. Fact: REN-12. */
export function creatinineMisleads(conditions: Patient['conditions']): Finding | undefined {
  const found = conditions === 'unknown' ? [] : lowMuscle.filter((condition) => conditions.includes(condition));
  if (found.length === 0) return undefined;
  return applies('renal.creatinine-misleads', 'info', ['REN-12'], { conditions: found.join(', ') });
}

/** Kidney function told from creatinine in someone with little muscle. */
export const renalCreatinineMisleads: PersonRule = {
  code: 'renal.creatinine-misleads',

  judge: ({ patient: { conditions, creatinine } }) =>
    creatinine === 'unknown' ? undefined : creatinineMisleads(conditions),

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
      seen: knowing(calmTaper, { conditions: ['spinal-cord-injury-t6-or-above'], creatinine: 'unknown' }),
      verdict: 'silent',
    },
  ],
};
