import { alsoTaking, calmCheck, calmTaper, having, knowing } from '../examples.ts';
import { severityOn } from '../interaction.ts';
import { depressantsOf } from '../other-medicines.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Alcohol, as something taken or as a condition: worse while the dose changes, as in any plan. */
export const alcoholTogether: PersonRule = {
  code: 'alcohol.together',

  judge: (seen, facts) => {
    if (!depressantsOf(seen).includes('alcohol')) return undefined;
    const { severity, severityDuringChange } = facts['INT-03'].figures;
    const scale = seen.purpose === 'check' ? severity : severityDuringChange;
    return applies('alcohol.together', severityOn(scale.value) ?? 'info', ['INT-03', 'WARN-02'], {
      purpose: seen.purpose,
    });
  },

  examples: [
    { given: 'somebody who drinks', seen: having(calmCheck, 'alcohol-use'), verdict: 'applies', severity: 'warning' },
    {
      given: 'somebody who drinks, while the dose changes',
      seen: having(calmTaper, 'alcohol-use'),
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'nobody said anything of alcohol', seen: alsoTaking(calmCheck, ['INT-04']), verdict: 'silent' },
    {
      given: 'conditions and medicines nobody asked for',
      seen: knowing(calmCheck, { conditions: 'unknown', medicines: 'unknown' }),
      verdict: 'silent',
    },
  ],
};
