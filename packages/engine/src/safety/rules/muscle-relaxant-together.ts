import { interaction } from '../interaction.ts';

/** Other muscle relaxants: sleepiness and low blood pressure. */
export const muscleRelaxantTogether = interaction({
  code: 'muscle-relaxant.together',
  of: 'INT-05',
  scale: (_seen, facts) => facts['INT-05'].figures.severity.value,
});
