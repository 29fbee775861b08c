import { alsoTaking, calmCheck, having, knowing } from '../examples.ts';
import { depressantsOf, namesOf } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Several depressants beside baclofen: what each adds, together; with an opioid among them two are enough. */
export const depressantStack: PersonRule = {
  code: 'depressant.stack',

  judge: (seen, facts) => {
    const names = depressantsOf(seen);
    const { warn, danger } = facts['LIMIT-H14'].figures;
    if (names.length < warn.value) return undefined;
    const hasOpioid = namesOf(seen, ['INT-01']).length > 0;
    return applies(
      'depressant.stack',
      hasOpioid || names.length >= danger.value ? 'danger' : 'warning',
      ['LIMIT-H14', 'WARN-03', 'INT-04'],
      { medicines: names.join(', '), count: names.length, opioid: hasOpioid ? 'yes' : 'no' },
    );
  },

  examples: [
    { given: 'one', seen: alsoTaking(calmCheck, ['INT-04']), verdict: 'silent' },
    { given: 'two', seen: alsoTaking(calmCheck, ['INT-04'], ['INT-08']), verdict: 'applies', severity: 'warning' },
    {
      given: 'three',
      seen: alsoTaking(calmCheck, ['INT-04'], ['INT-08'], ['INT-05']),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'two, one of them an opioid',
      seen: alsoTaking(calmCheck, ['INT-01'], ['INT-02']),
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'one, and alcohol as a condition',
      seen: having(alsoTaking(calmCheck, ['INT-04']), 'alcohol-use'),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'three that depress nothing', seen: alsoTaking(calmCheck, ['INT-12'], ['INT-13'], []), verdict: 'silent' },
    { given: 'medicines nobody asked for', seen: knowing(calmCheck, { medicines: 'unknown' }), verdict: 'silent' },
  ],
};
