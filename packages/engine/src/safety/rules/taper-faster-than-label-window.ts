import { calmTaper, calmTitration, step } from '../examples.ts';
import { isTaperToZero } from '../movement.ts';
import type { PlanRule } from '../rule.ts';
import { applies, toSign } from '../verdicts.ts';

/** A taper to zero in fewer days than the shortest any label gives. */
export const taperFasterThanLabelWindow: PlanRule = {
  code: 'taper.faster-than-label-window',

  judge: (seen, facts) => {
    const { windowShortest, windowLongest } = facts['TAP-01'].figures;
    const days = seen.steps.reduce((total, { days }) => total + (days ?? 0), 0);
    if (!isTaperToZero(seen) || days >= windowShortest.value) return undefined;
    return toSign(
      applies('taper.faster-than-label-window', 'danger', ['TAP-01', 'TAP-03', 'TAP-29', 'WARN-01'], {
        days: { value: days, unit: 'd' },
        shortest: windowShortest,
        longest: windowLongest,
      }),
    );
  },

  examples: [
    { given: 'a taper in 7 days', seen: { ...calmTaper, steps: [step(10_000, 4), step(5000, 3)] }, verdict: 'silent' },
    {
      given: 'a taper in 6 days',
      seen: { ...calmTaper, steps: [step(10_000, 3), step(5000, 3)] },
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'a stop at once', seen: { ...calmTaper, steps: [] }, verdict: 'applies', severity: 'danger' },
    {
      given: 'a taper that is held after 3 days, so that its end is not known',
      seen: { ...calmTaper, steps: [step(25_000, 3), step(25_000, null)] },
      verdict: 'silent',
    },
    { given: 'a titration', seen: calmTitration, verdict: 'silent' },
  ],
};
