import { calmTaper, step } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Two steps back in one taper: time to ask whether it is needed, how fast, and to what end (TAP-27). */
export const taperTwoStepBacks: PlanRule = {
  code: 'taper.two-step-backs',

  judge: ({ purpose, steps }, facts) => {
    const count = steps.filter(({ isStepBack }) => isStepBack).length;
    if (purpose !== 'taper' || count < facts['TAP-27'].figures.stepBacks.value) return undefined;
    return applies('taper.two-step-backs', 'warning', ['TAP-27', 'TAP-25'], { count });
  },

  examples: [
    {
      given: 'one step back',
      seen: { ...calmTaper, steps: [step(25_000, 14), step(30_000, 14, { isStepBack: true }), step(25_000, 28)] },
      verdict: 'silent',
    },
    {
      given: 'two steps back',
      seen: {
        ...calmTaper,
        steps: [
          step(25_000, 14),
          step(30_000, 14, { isStepBack: true }),
          step(25_000, 28),
          step(20_000, 14),
          step(25_000, 14, { isStepBack: true }),
        ],
      },
      verdict: 'applies',
      severity: 'warning',
    },
  ],
};
