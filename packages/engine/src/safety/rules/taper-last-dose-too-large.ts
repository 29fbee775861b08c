import { aDay, micrograms } from '../amounts.ts';
import { calmTaper, calmTitration, step } from '../examples.ts';
import { isTaperToZero } from '../movement.ts';
import type { PlanRule } from '../rule.ts';
import { applies, toSign } from '../verdicts.ts';

/** A taper that stops from a daily dose above the limit (P6); a danger above the largest step a label names (TAP-02). */
export const taperLastDoseTooLarge: PlanRule = {
  code: 'taper.last-dose-too-large',

  judge: (seen, facts) => {
    const limit = facts['LIMIT-P6'].figures.last;
    const last = seen.steps.findLast(({ daily }) => daily > 0)?.daily ?? seen.before;
    if (!isTaperToZero(seen) || last <= micrograms(limit)) return undefined;
    const isAbrupt = last > micrograms(facts['TAP-02'].figures.stepLarge);
    return toSign(
      applies('taper.last-dose-too-large', isAbrupt ? 'danger' : 'warning', ['LIMIT-P6', 'TAP-12', 'TAP-02'], {
        last: aDay(last),
        limit,
      }),
    );
  },

  examples: [
    { given: 'a last dose of 10 mg a day', seen: { ...calmTaper, steps: [step(10_000, 14)] }, verdict: 'silent' },
    {
      given: 'a last dose of 12.5 mg a day',
      seen: { ...calmTaper, steps: [step(12_500, 14)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a last dose of 15 mg a day',
      seen: { ...calmTaper, steps: [step(15_000, 14)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'no step at all between 30 mg a day and zero',
      seen: { ...calmTaper, steps: [] },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a taper to 20 mg a day',
      seen: { ...calmTaper, target: 20_000, endsAboveZero: true, steps: [step(20_000, null)] },
      verdict: 'silent',
    },
    { given: 'a taper held at 25 mg a day', seen: { ...calmTaper, steps: [step(25_000, null)] }, verdict: 'silent' },
    { given: 'a titration', seen: calmTitration, verdict: 'silent' },
  ],
};
