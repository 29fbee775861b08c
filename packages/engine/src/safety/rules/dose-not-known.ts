import { calmCheck, calmTaper } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { cannotTell } from '../verdicts.ts';

/** A check without the doses: nothing is judged against a ceiling, and that is said. */
export const doseNotKnown: PersonRule = {
  code: 'dose.not-known',

  judge: ({ before }) => (before === 'unknown' ? cannotTell('dose.not-known', 'caution', ['DOSE-02']) : undefined),

  examples: [
    { given: 'doses', seen: calmCheck, verdict: 'silent' },
    { given: 'no dose yet', seen: { ...calmCheck, before: 0, steps: [] }, verdict: 'silent' },
    { given: 'a plan', seen: calmTaper, verdict: 'silent' },
    {
      given: 'doses nobody told',
      seen: { ...calmCheck, before: 'unknown', steps: [] },
      verdict: 'cannot-tell',
      severity: 'caution',
    },
  ],
};
