import { calmTaper, calmTitration, step } from '../examples.ts';
import { levelsOf } from '../movement.ts';
import type { PlanRule } from '../rule.ts';
import { applies, toSign } from '../verdicts.ts';

/** A step of a taper that lasts fewer days than the limit (P6). */
export const taperStepTooShort: PlanRule = {
  code: 'taper.step-too-short',

  judge: (seen, facts) => {
    const limit = facts['LIMIT-P6'].figures.step;
    const days = seen.purpose === 'taper' ? levelsOf(seen).flatMap((level) => level.days ?? []) : [];
    const short = days.filter((length) => length < limit.value);
    if (short.length === 0) return undefined;
    return toSign(
      applies('taper.step-too-short', 'warning', ['LIMIT-P6', 'TAP-10'], {
        shortest: { value: Math.min(...short), unit: 'd' },
        limit,
        count: short.length,
      }),
    );
  },

  examples: [
    { given: 'steps of 7 days', seen: { ...calmTaper, steps: [step(25_000, 7), step(20_000, 7)] }, verdict: 'silent' },
    {
      given: 'a step of 6 days',
      seen: { ...calmTaper, steps: [step(25_000, 6), step(20_000, 7)] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a step of 3 days that a hold of 5 days makes longer',
      seen: { ...calmTaper, steps: [step(25_000, 3), step(25_000, 5), step(20_000, 7)] },
      verdict: 'silent',
    },
    {
      given: 'a step left after 3 days for a step back',
      seen: {
        ...calmTaper,
        steps: [step(25_000, 7), step(20_000, 3), step(25_000, 7, { isStepBack: true }), step(20_000, 14)],
      },
      verdict: 'silent',
    },
    {
      given: 'a hold without an end',
      seen: { ...calmTaper, steps: [step(25_000, 3), step(25_000, null)] },
      verdict: 'silent',
    },
    {
      given: 'a titration with steps of 3 days',
      seen: { ...calmTitration, steps: [step(15_000, 3)] },
      verdict: 'silent',
    },
  ],
};
