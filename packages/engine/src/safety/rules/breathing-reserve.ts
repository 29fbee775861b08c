import { conditionsAmong } from '../conditions-among.ts';
import { alsoTaking, calmCheck, having, knowing } from '../examples.ts';
import { depressantsOf } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Weak lungs: breathing may fail, the more so with anything else that depresses it. */
export const breathingReserve: PersonRule = {
  code: 'breathing.reserve',

  judge: (seen) => {
    if (conditionsAmong(seen, ['respiratory-disease']).length === 0) return undefined;
    const medicines = depressantsOf(seen);
    return applies('breathing.reserve', medicines.length > 0 ? 'danger' : 'warning', ['WARN-03', 'WARN-11'], {
      medicines: medicines.join(', '),
      count: medicines.length,
    });
  },

  examples: [
    { given: 'weak lungs', seen: having(calmCheck, 'respiratory-disease'), verdict: 'applies', severity: 'warning' },
    {
      given: 'weak lungs and pregabalin',
      seen: having(alsoTaking(calmCheck, ['INT-06']), 'respiratory-disease'),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'weak lungs and a medicine that depresses nothing',
      seen: having(alsoTaking(calmCheck, ['INT-12']), 'respiratory-disease'),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'pregabalin alone', seen: alsoTaking(calmCheck, ['INT-06']), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
