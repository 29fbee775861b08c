import { alsoTaking, calmCheck, having } from '../examples.ts';
import { interaction } from '../interaction.ts';
import { areKidneysBelow } from '../kidneys-below.ts';
import { kidneysSeen } from '../kidneys-seen.ts';
import type { SeenPerson } from '../seen.ts';

/** Gabapentin and pregabalin: both leave through the kidney, so low kidneys make it worse. */
export const gabapentinoidTogether = interaction({
  code: 'gabapentinoid.together',
  of: 'INT-06',
  scale: (seen, facts) => {
    const { severity, severityLowKidney, egfr } = facts['INT-06'].figures;
    return areKidneysBelow(egfr.value, seen, facts) === true ? severityLowKidney.value : severity.value;
  },
  values: (seen, facts) => kidneysSeen(seen, facts['INT-06'].figures.egfr, facts),
  examples: [
    { given: 'an eGFR of 30', seen: kidneys(30), verdict: 'applies', severity: 'warning' },
    { given: 'an eGFR of 29.9', seen: kidneys(29.9), verdict: 'applies', severity: 'danger' },
    { given: 'kidneys nobody looked at', seen: kidneys('unknown'), verdict: 'applies', severity: 'warning' },
    {
      given: 'dialysis',
      seen: having(kidneys('unknown'), 'dialysis'),
      verdict: 'applies',
      severity: 'danger',
    },
  ],
});

function kidneys(egfr: number | 'unknown'): SeenPerson {
  return { ...alsoTaking(calmCheck, ['INT-06']), kidney: { egfr, creatinineClearance: egfr } };
}
