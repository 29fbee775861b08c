import { interaction } from '../interaction.ts';

/** MAO inhibitors: more sleepiness, lower blood pressure. */
export const maoInhibitorTogether = interaction({
  code: 'mao-inhibitor.together',
  of: 'INT-10',
  scale: (_seen, facts) => facts['INT-10'].figures.severity.value,
});
