import { aDay } from '../amounts.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { alsoTaking, calmCheck, having, knowing } from '../examples.ts';
import { highestDose } from '../highest-dose.ts';
import { depressantsOf } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Sleep apnoea: severe cases are known from some dose on, and other depressants add to it. */
export const sleepApnoea: PersonRule = {
  code: 'breathing.sleep-apnoea',

  judge: (seen, facts) => {
    if (conditionsAmong(seen, ['sleep-apnoea']).length === 0) return undefined;
    const medicines = depressantsOf(seen);
    const dose = highestDose(seen);
    return applies('breathing.sleep-apnoea', medicines.length > 0 ? 'danger' : 'warning', ['WARN-17', 'WARN-03'], {
      medicines: medicines.join(', '),
      count: medicines.length,
      dose: dose === 'unknown' ? dose : aDay(dose),
      seenFrom: facts['WARN-17'].figures.doseLow,
    });
  },

  examples: [
    { given: 'sleep apnoea', seen: having(calmCheck, 'sleep-apnoea'), verdict: 'applies', severity: 'warning' },
    {
      given: 'sleep apnoea and a sedative',
      seen: having(alsoTaking(calmCheck, ['INT-02']), 'sleep-apnoea'),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'sleep apnoea, the dose not known',
      seen: { ...having(calmCheck, 'sleep-apnoea'), before: 'unknown', steps: [] },
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'no sleep apnoea', seen: calmCheck, verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};
