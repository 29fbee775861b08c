import { aDay, micrograms } from '../amounts.ts';
import { calmTaper, calmTitration, step } from '../examples.ts';
import { cutsOf } from '../movement.ts';
import type { PlanRule } from '../rule.ts';
import { applies, toSign } from '../verdicts.ts';

/**
 * A cut above the limit (P6). The cut to zero is judged by the last dose. It is a danger where a cut is larger than any
 * that a label names (TAP-02) and than the share at which an accident raises the alarm (TAP-30).
 */
export const taperCutTooLarge: PlanRule = {
  code: 'taper.cut-too-large',

  judge: (seen, facts) => {
    const limit = facts['LIMIT-P6'].figures.cut;
    const large = seen.purpose === 'taper' ? cutsOf(seen).filter(({ by }) => by > micrograms(limit)) : [];
    if (large.length === 0) return undefined;
    const { stepLarge } = facts['TAP-02'].figures;
    const { share } = facts['TAP-30'].figures;
    const isAbrupt = large.some(({ by, percent }) => by > micrograms(stepLarge) && percent > share.value);
    return toSign(
      applies('taper.cut-too-large', isAbrupt ? 'danger' : 'warning', ['LIMIT-P6', 'TAP-02', 'TAP-10', 'TAP-30'], {
        largest: aDay(Math.max(...large.map(({ by }) => by))),
        limit,
        count: large.length,
      }),
    );
  },

  examples: [
    {
      given: 'cuts of 10 mg a day',
      seen: { ...calmTaper, steps: [step(20_000, 14), step(10_000, 14)] },
      verdict: 'silent',
    },
    {
      given: 'a cut of 12.5 mg a day',
      seen: { ...calmTaper, steps: [step(17_500, 14), step(10_000, 14)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a stop from 20 mg a day, which the last dose is judged by',
      seen: { ...calmTaper, before: 30_000, steps: [step(20_000, 14)] },
      verdict: 'silent',
    },
    {
      given: 'a cut of 15 mg a day, the largest that a label names',
      seen: { ...calmTaper, steps: [step(15_000, 14), step(5000, 14)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a cut of 17.5 mg a day from 30 mg',
      seen: { ...calmTaper, steps: [step(12_500, 14), step(5000, 14)] },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a cut of 20 mg a day from 80 mg, a quarter',
      seen: { ...calmTaper, before: 80_000, steps: [step(60_000, 14), step(50_000, 14)] },
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'a titration', seen: calmTitration, verdict: 'silent' },
  ],
};
