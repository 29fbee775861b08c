import { isOlderAdult } from '../age-group.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { alsoTaking, calmCheck, having, knowing } from '../examples.ts';
import { namesOf } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Falls and low blood pressure: worse at an older age and with drugs that lower it. */
export const fallsRisk: PersonRule = {
  code: 'falls.risk',

  judge: (seen, facts) => {
    const found = conditionsAmong(seen, ['falls', 'hypotension']);
    if (found.length === 0) return undefined;
    const medicines = namesOf(seen, ['INT-12', 'INT-05']);
    const isWorse = medicines.length > 0 || isOlderAdult(seen.age, facts);
    return applies('falls.risk', isWorse ? 'warning' : 'caution', ['WARN-18', 'AE-06', 'DOSE-15', 'INT-12'], {
      conditions: found.join(', '),
      medicines: medicines.join(', '),
      count: medicines.length,
    });
  },

  examples: [
    { given: 'falls at 56 years', seen: having(calmCheck, 'falls'), verdict: 'applies', severity: 'caution' },
    {
      given: 'falls at 64 years',
      seen: { ...having(calmCheck, 'falls'), age: 64 },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'falls at 65 years',
      seen: { ...having(calmCheck, 'falls'), age: 65 },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'low blood pressure and a drug that lowers it',
      seen: having(alsoTaking(calmCheck, ['INT-12']), 'hypotension'),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'falls at an age nobody knows',
      seen: { ...having(calmCheck, 'falls'), age: 'unknown' },
      verdict: 'applies',
      severity: 'caution',
    },
    { given: 'no falls', seen: alsoTaking(calmCheck, ['INT-12']), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
