import { calmTaper, calmTitration } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** A taper by the label where the label gives no numbers: the window is borrowed from the labels of other regions. */
export const taperLabelWithoutNumbers: PlanRule = {
  code: 'taper.label-without-numbers',

  judge: ({ purpose, pace, region }, facts) => {
    if (purpose !== 'taper' || pace.method !== 'label' || region !== 'US') return undefined;
    const { windowShortest, windowLongest } = facts['TAP-01'].figures;
    return applies('taper.label-without-numbers', 'info', ['TAP-03', 'TAP-01'], {
      shortest: windowShortest,
      longest: windowLongest,
    });
  },

  examples: [
    {
      given: 'a taper by the label in the US',
      seen: { ...calmTaper, pace: { method: 'label' } },
      verdict: 'applies',
      severity: 'info',
    },
    {
      given: 'a taper by the label in the UK',
      seen: { ...calmTaper, region: 'UK', pace: { method: 'label' } },
      verdict: 'silent',
    },
    {
      given: 'a taper by the label where the place is unknown',
      seen: { ...calmTaper, region: 'unknown', pace: { method: 'label' } },
      verdict: 'silent',
    },
    { given: 'a fixed taper in the US', seen: calmTaper, verdict: 'silent' },
    { given: 'a titration by the label', seen: { ...calmTitration, pace: { method: 'label' } }, verdict: 'silent' },
  ],
};
