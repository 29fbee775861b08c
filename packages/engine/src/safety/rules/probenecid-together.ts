import { interaction } from '../interaction.ts';

/** Probenecid holds a small part of baclofen back. */
export const probenecidTogether = interaction({
  code: 'probenecid.together',
  of: 'INT-21',
  scale: (_seen, facts) => facts['INT-21'].figures.severity.value,
});
