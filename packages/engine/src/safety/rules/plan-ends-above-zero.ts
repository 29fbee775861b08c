import { aDay } from '../amounts.ts';
import { calmTaper, calmTitration, step } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** A plan whose last day is fixed while a dose is still taken: it needs a successor (P11). */
export const planEndsAboveZero: PlanRule = {
  code: 'plan.ends-above-zero',

  judge: ({ endsAboveZero, steps }, facts) => {
    const last = steps.at(-1);
    if (!endsAboveZero || last === undefined || last.days === null || last.daily === 0) return undefined;
    return applies('plan.ends-above-zero', 'warning', ['LIMIT-P11', 'WARN-01'], {
      last: aDay(last.daily),
      warn: facts['LIMIT-P11'].figures.warn,
    });
  },

  examples: [
    { given: 'a taper to zero', seen: calmTaper, verdict: 'silent' },
    {
      given: 'a taper that ends after 14 days of 20 mg a day',
      seen: { ...calmTaper, endsAboveZero: true, steps: [step(25_000, 14), step(20_000, 14)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a titration that ends after 14 days of 30 mg a day',
      seen: { ...calmTitration, endsAboveZero: true, steps: [step(30_000, 14)] },
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'a titration whose last dose goes on', seen: calmTitration, verdict: 'silent' },
  ],
};
