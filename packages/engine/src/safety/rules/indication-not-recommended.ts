import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { applies, cannotTell } from '../verdicts.ts';

/** Cerebral palsy and Parkinson's disease: the tablets are not recommended there in the US and Australia. */
export const indicationNotRecommended: PersonRule = {
  code: 'indication.not-recommended',

  judge: (seen) => {
    const found = conditionsAmong(seen, ['cerebral-palsy', 'parkinsons']);
    if (found.length === 0) return undefined;
    const values = { conditions: found.join(', ') };
    if (seen.region === 'unknown') {
      return cannotTell('indication.not-recommended', 'caution', ['IND-02', 'IND-05'], values);
    }
    if (seen.region !== 'US' && seen.region !== 'AU') return undefined;
    return applies('indication.not-recommended', 'caution', [seen.region === 'US' ? 'IND-02' : 'IND-05'], values);
  },

  examples: [
    { given: 'cerebral palsy in the US', seen: palsyIn('US'), verdict: 'applies', severity: 'caution' },
    { given: 'cerebral palsy in Australia', seen: palsyIn('AU'), verdict: 'applies', severity: 'caution' },
    { given: 'cerebral palsy in the UK, which is licensed', seen: palsyIn('UK'), verdict: 'silent' },
    { given: 'cerebral palsy in a place nobody knows', seen: palsyIn('unknown'), verdict: 'cannot-tell' },
    { given: 'multiple sclerosis', seen: having(calmCheck, 'multiple-sclerosis'), verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};

function palsyIn(region: SeenPerson['region']): SeenPerson {
  return { ...having(calmCheck, 'cerebral-palsy'), region };
}
