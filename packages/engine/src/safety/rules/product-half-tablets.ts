import { calmTaper, step } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Half tablets: how to make and keep them. */
export const productHalfTablets: PlanRule = {
  code: 'product.half-tablets',

  judge: ({ steps }) => {
    const count = steps.filter(({ hasHalves }) => hasHalves).length;
    return count === 0 ? undefined : applies('product.half-tablets', 'info', ['TAP-41', 'TAP-40'], { count });
  },

  examples: [
    { given: 'whole tablets', seen: calmTaper, verdict: 'silent' },
    {
      given: 'one step with halves',
      seen: { ...calmTaper, steps: [step(25_000, 14, { hasHalves: true }), step(20_000, 14)] },
      verdict: 'applies',
      severity: 'info',
    },
  ],
};
