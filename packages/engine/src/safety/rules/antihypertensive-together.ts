import { interaction } from '../interaction.ts';

/** Drugs that lower blood pressure: it falls further, and the pulse slows. */
export const antihypertensiveTogether = interaction({
  code: 'antihypertensive.together',
  of: 'INT-12',
  scale: (_seen, facts) => facts['INT-12'].figures.severity.value,
  cites: ({ region }) => (region === 'UK' ? ['WARN-13'] : []),
});
