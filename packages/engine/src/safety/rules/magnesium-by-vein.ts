import { interaction } from '../interaction.ts';

/** Magnesium sulfate by vein or muscle, in hospital. */
export const magnesiumByVein = interaction({
  code: 'magnesium.by-vein',
  of: 'INT-17',
  scale: (_seen, facts) => facts['INT-17'].figures.severity.value,
});
