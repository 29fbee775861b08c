import { conditionsAmong } from '../conditions-among.ts';
import { alsoTaking, calmCheck, having, knowing } from '../examples.ts';
import { namesOf } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Diabetes, drugs for it, and liver disease: one word about blood tests for all of them. */
export const laboratoryCheck: PersonRule = {
  code: 'laboratory.check',

  judge: (seen) => {
    const found = conditionsAmong(seen, ['liver-disease', 'diabetes']);
    const medicines = namesOf(seen, ['INT-14']);
    const reasons = [...found, ...medicines];
    if (reasons.length === 0) return undefined;
    const hasLiver = found.includes('liver-disease');
    return applies('laboratory.check', hasLiver ? 'caution' : 'info', ['WARN-14', 'WARN-11', 'INT-14'], {
      conditions: reasons.join(', '),
      liver: hasLiver ? 'yes' : 'no',
    });
  },

  examples: [
    { given: 'diabetes', seen: having(calmCheck, 'diabetes'), verdict: 'applies', severity: 'info' },
    { given: 'a drug for diabetes', seen: alsoTaking(calmCheck, ['INT-14']), verdict: 'applies', severity: 'info' },
    { given: 'liver disease', seen: having(calmCheck, 'liver-disease'), verdict: 'applies', severity: 'caution' },
    {
      given: 'both',
      seen: having(alsoTaking(calmCheck, ['INT-14']), 'liver-disease', 'diabetes'),
      verdict: 'applies',
      severity: 'caution',
    },
    { given: 'neither', seen: calmCheck, verdict: 'silent' },
    {
      given: 'conditions and medicines nobody asked for',
      seen: knowing(calmCheck, { conditions: 'unknown', medicines: 'unknown' }),
      verdict: 'silent',
    },
  ],
};
