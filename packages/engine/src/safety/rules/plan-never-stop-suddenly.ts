import { calmTaper, calmTitration } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** On every plan: an abrupt stop can be dangerous. */
export const planNeverStopSuddenly: PlanRule = {
  code: 'plan.never-stop-suddenly',

  judge: () => applies('plan.never-stop-suddenly', 'caution', ['WARN-01']),

  examples: [
    { given: 'a taper', seen: calmTaper, verdict: 'applies', severity: 'caution' },
    { given: 'a titration', seen: calmTitration, verdict: 'applies', severity: 'caution' },
  ],
};
