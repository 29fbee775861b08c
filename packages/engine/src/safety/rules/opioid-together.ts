import { interaction } from '../interaction.ts';

/** Opioids beside baclofen: breathing, deep sleep, death. */
export const opioidTogether = interaction({
  code: 'opioid.together',
  of: 'INT-01',
  scale: (_seen, facts) => facts['INT-01'].figures.severity.value,
  cites: () => ['WARN-04'],
});
