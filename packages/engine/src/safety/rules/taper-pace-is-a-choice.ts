import { calmTaper, calmTitration } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** On every taper: no trial says which pace is right, so a clinician chooses it. */
export const taperPaceIsAChoice: PlanRule = {
  code: 'taper.pace-is-a-choice',

  judge: ({ purpose }, facts) => {
    if (purpose !== 'taper') return undefined;
    const { windowShortest, windowLongest } = facts['TAP-13'].figures;
    return applies('taper.pace-is-a-choice', 'info', ['TAP-13', 'TAP-10', 'TAP-11'], {
      shortest: windowShortest,
      longest: windowLongest,
    });
  },

  examples: [
    { given: 'a taper', seen: calmTaper, verdict: 'applies', severity: 'info' },
    { given: 'a titration', seen: calmTitration, verdict: 'silent' },
  ],
};
