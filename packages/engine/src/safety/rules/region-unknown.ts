import { calmTaper } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { cannotTell } from '../verdicts.ts';

/** A place whose labels are not known here: the lowest ceiling holds, and other rules may be silent. */
export const regionUnknown: PersonRule = {
  code: 'region.unknown',

  judge: ({ region }, facts) => {
    if (region !== 'unknown') return undefined;
    return cannotTell('region.unknown', 'caution', ['DOSE-02', 'DOSE-04'], {
      ceiling: facts['DOSE-02'].figures.maximum,
    });
  },

  examples: [
    { given: 'the US', seen: calmTaper, verdict: 'silent' },
    {
      given: 'an unknown place',
      seen: { ...calmTaper, region: 'unknown' },
      verdict: 'cannot-tell',
      severity: 'caution',
    },
  ],
};
