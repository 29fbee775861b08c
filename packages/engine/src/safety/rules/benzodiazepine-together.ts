import { alsoTaking, calmCheck } from '../examples.ts';
import { interaction } from '../interaction.ts';
import { namesOf } from '../other-medicines.ts';
import type { SeenPerson } from '../seen.ts';

/** Benzodiazepines and Z-drugs; with an opioid as well they are to be avoided. */
export const benzodiazepineTogether = interaction({
  code: 'benzodiazepine.together',
  of: 'INT-02',
  scale: (seen, facts) => {
    const { severity, severityWithOpioid } = facts['INT-02'].figures;
    return hasOpioid(seen) ? severityWithOpioid.value : severity.value;
  },
  values: (seen) => ({ opioid: hasOpioid(seen) ? 'yes' : 'no' }),
  examples: [
    { given: 'alone', seen: alsoTaking(calmCheck, ['INT-02']), verdict: 'applies', severity: 'warning' },
    {
      given: 'with an opioid',
      seen: alsoTaking(calmCheck, ['INT-02'], ['INT-01', 'INT-19']),
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'an opioid alone', seen: alsoTaking(calmCheck, ['INT-01']), verdict: 'silent' },
  ],
});

function hasOpioid(seen: SeenPerson): boolean {
  return namesOf(seen, ['INT-01']).length > 0;
}
