import { interaction } from '../interaction.ts';

/** Other depressants of the nervous system: what they add is sleep. */
export const depressantTogether = interaction({
  code: 'depressant.together',
  of: 'INT-04',
  scale: (_seen, facts) => facts['INT-04'].figures.severity.value,
  cites: () => ['WARN-02'],
});
