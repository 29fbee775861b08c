import { interaction } from '../interaction.ts';

/** Levodopa: confusion, hallucinations, worse parkinsonism. */
export const levodopaTogether = interaction({
  code: 'levodopa.together',
  of: 'INT-11',
  scale: (_seen, facts) => facts['INT-11'].figures.severity.value,
});
