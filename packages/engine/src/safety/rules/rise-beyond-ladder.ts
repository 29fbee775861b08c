import { aDay, micrograms } from '../amounts.ts';
import { calmTaper, calmTitration, step } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** A titration in the US that goes past the last rung of the label's ladder. */
export const riseBeyondLadder: PlanRule = {
  code: 'rise.beyond-ladder',

  judge: ({ purpose, region, steps }, facts) => {
    const { ladderTop } = facts['DOSE-01'].figures;
    const highest = Math.max(0, ...steps.map(({ daily }) => daily));
    if (purpose !== 'titrate' || region !== 'US' || highest <= micrograms(ladderTop)) return undefined;
    return applies('rise.beyond-ladder', 'info', ['DOSE-01', 'DOSE-02'], { highest: aDay(highest), ladderTop });
  },

  examples: [
    {
      given: 'a titration to 60 mg a day',
      seen: { ...calmTitration, target: 60_000, steps: [step(45_000, 3), step(60_000, null)] },
      verdict: 'silent',
    },
    {
      given: 'a titration to 65 mg a day',
      seen: { ...calmTitration, target: 65_000, steps: [step(60_000, 3), step(65_000, null)] },
      verdict: 'applies',
      severity: 'info',
    },
    {
      given: 'the same where the place is unknown',
      seen: { ...calmTitration, region: 'unknown', target: 65_000, steps: [step(65_000, null)] },
      verdict: 'silent',
    },
    {
      given: 'a taper from above 60 mg a day',
      seen: { ...calmTaper, before: 80_000, steps: [step(75_000, 14)] },
      verdict: 'silent',
    },
  ],
};
