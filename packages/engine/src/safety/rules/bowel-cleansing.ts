import { interaction } from '../interaction.ts';

/** Bowel-cleansing salts: fluid lost, and a dose that may be missed. */
export const bowelCleansing = interaction({
  code: 'bowel.cleansing',
  of: 'INT-20',
  scale: (_seen, facts) => facts['INT-20'].figures.severity.value,
});
