import { aDay, largestStart, micrograms } from '../amounts.ts';
import { calmTaper, calmTitration, step } from '../examples.ts';
import { risesOf } from '../movement.ts';
import type { PlanRule } from '../rule.ts';
import { applies, toSign } from '../verdicts.ts';

/**
 * A rise above the limit, or a rise that follows another one inside its hold (P4); a danger where a single rise is
 * larger than the largest start that anyone names (DOSE-13).
 */
export const riseTooFast: PlanRule = {
  code: 'rise.too-fast',

  judge: (seen, facts) => {
    const { rise, interval } = facts['LIMIT-P4'].figures;
    const rises = seen.purpose === 'titrate' ? risesOf(seen) : [];
    const tooLarge = rises.filter(({ by }) => by > micrograms(rise)).length;
    const tooSoon = rises.filter(({ daysSince }) => daysSince !== undefined && daysSince < interval.value).length;
    if (tooLarge === 0 && tooSoon === 0) return undefined;
    const severity = rises.some(({ by }) => by > largestStart(facts)) ? 'danger' : 'warning';
    return toSign(
      applies('rise.too-fast', severity, ['LIMIT-P4', 'DOSE-01', 'DOSE-04', 'DOSE-13'], {
        largest: aDay(Math.max(...rises.map(({ by }) => by))),
        limit: rise,
        interval,
        tooLarge,
        tooSoon,
      }),
    );
  },

  examples: [
    {
      given: 'a rise of 15 mg a day after 3 days',
      seen: { ...calmTitration, steps: [step(15_000, 3), step(30_000, null)] },
      verdict: 'silent',
    },
    {
      given: 'a rise of 17.5 mg a day',
      seen: { ...calmTitration, steps: [step(15_000, 7), step(32_500, null)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a rise of 30 mg a day',
      seen: { ...calmTitration, steps: [step(15_000, 7), step(45_000, null)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a rise of 35 mg a day',
      seen: { ...calmTitration, steps: [step(15_000, 7), step(50_000, null)] },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a second rise after 2 days',
      seen: { ...calmTitration, steps: [step(15_000, 2), step(20_000, null)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a first dose long after nothing is known of earlier rises',
      seen: { ...calmTitration, before: 30_000, steps: [step(45_000, null)] },
      verdict: 'silent',
    },
    {
      given: 'a step back in a taper',
      seen: { ...calmTaper, steps: [step(10_000, 7), step(30_000, 14, { isStepBack: true })] },
      verdict: 'silent',
    },
  ],
};
