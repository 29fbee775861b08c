import { interaction } from '../interaction.ts';

/** Lithium: movements that get worse. */
export const lithiumTogether = interaction({
  code: 'lithium.together',
  of: 'INT-09',
  scale: (_seen, facts) => facts['INT-09'].figures.severity.value,
});
