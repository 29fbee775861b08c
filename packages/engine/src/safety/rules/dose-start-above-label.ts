import { aDay, largestStart, micrograms } from '../amounts.ts';
import { calmTitration, step } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies, toSign } from '../verdicts.ts';

/** A first prescription that starts above the start of the labels; a danger above the largest that anyone names. */
export const doseStartAboveLabel: PlanRule = {
  code: 'dose.start-above-label',

  judge: ({ purpose, before, region, steps }, facts) => {
    const fact = region === 'US' ? 'DOSE-01' : 'DOSE-04';
    const labelled = facts[fact].figures.start;
    const start = steps[0]?.daily ?? 0;
    if (purpose !== 'titrate' || before > 0 || start <= micrograms(labelled)) return undefined;
    const severity = start > largestStart(facts) ? 'danger' : 'warning';
    return toSign(applies('dose.start-above-label', severity, [fact, 'DOSE-13'], { start: aDay(start), labelled }));
  },

  examples: [
    { given: 'a start with 15 mg a day', seen: { ...calmTitration, steps: [step(15_000, 3)] }, verdict: 'silent' },
    {
      given: 'a start with 20 mg a day',
      seen: { ...calmTitration, steps: [step(20_000, 3)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a start with 30 mg a day, the largest that anyone names',
      seen: { ...calmTitration, steps: [step(30_000, 3)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a start with 35 mg a day',
      seen: { ...calmTitration, steps: [step(35_000, 3)] },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a start with 20 mg a day where the place is unknown',
      seen: { ...calmTitration, region: 'unknown', steps: [step(20_000, 3)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a rise to 30 mg a day from 15 mg a day',
      seen: { ...calmTitration, before: 15_000, steps: [step(30_000, 3)] },
      verdict: 'silent',
    },
  ],
};
