import { wearsPump } from '../../patient/wears-pump.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Autonomic dysreflexia may get worse; after a cord injury at T6 or above a pump adds to the risk. */
export const dysreflexiaRisk: PersonRule = {
  code: 'dysreflexia.risk',

  judge: (seen) => {
    const found = conditionsAmong(seen, ['autonomic-dysreflexia', 'spinal-cord-injury-t6-or-above']);
    if (found.length === 0) return undefined;
    const isKnown = found.includes('autonomic-dysreflexia');
    const hasPump = wearsPump(seen.patient) === true;
    return applies('dysreflexia.risk', isKnown || hasPump ? 'warning' : 'caution', ['WARN-10'], {
      conditions: found.join(', '),
    });
  },

  examples: [
    { given: 'dysreflexia', seen: having(calmCheck, 'autonomic-dysreflexia'), verdict: 'applies', severity: 'warning' },
    {
      given: 'a high cord injury',
      seen: having(calmCheck, 'spinal-cord-injury-t6-or-above'),
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'a high cord injury and a pump',
      seen: having(calmCheck, 'spinal-cord-injury-t6-or-above', 'intrathecal-pump'),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'a lower cord injury', seen: having(calmCheck, 'spinal-cord-injury'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
