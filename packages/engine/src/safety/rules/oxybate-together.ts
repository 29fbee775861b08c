import { interaction } from '../interaction.ts';

/** Oxybates act where baclofen acts. */
export const oxybateTogether = interaction({
  code: 'oxybate.together',
  of: 'INT-07',
  scale: (_seen, facts) => facts['INT-07'].figures.severity.value,
  cites: () => ['INT-31'],
});
