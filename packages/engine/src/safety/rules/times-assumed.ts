import { calmTitration } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Times of day that nobody gave. */
export const timesAssumed: PlanRule = {
  code: 'times.assumed',

  judge: ({ times, timesGiven }, facts) => {
    if (timesGiven) return undefined;
    const { spacingShortest, spacingLongest } = facts['DOSE-43'].figures;
    return applies('times.assumed', 'caution', ['DOSE-43'], {
      times: times.join(', '),
      shortest: spacingShortest,
      longest: spacingLongest,
    });
  },

  examples: [
    { given: 'times that were given', seen: calmTitration, verdict: 'silent' },
    {
      given: 'times nobody gave',
      seen: { ...calmTitration, timesGiven: false },
      verdict: 'applies',
      severity: 'caution',
    },
  ],
};
