import { interaction } from '../interaction.ts';

/** Tricyclics: loss of tone, weakness, sleepiness. */
export const tricyclicTogether = interaction({
  code: 'tricyclic.together',
  of: 'INT-08',
  scale: (_seen, facts) => facts['INT-08'].figures.severity.value,
});
