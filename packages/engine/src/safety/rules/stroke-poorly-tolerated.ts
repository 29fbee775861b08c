import type { FactId, Region } from '@steady/knowledge';
import type { Unknown } from '../../patient/patient.ts';
import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { applies } from '../verdicts.ts';

/** After a stroke: not recommended in the US and Australia, licensed with caution elsewhere. */
export const strokePoorlyTolerated: PersonRule = {
  code: 'stroke.poorly-tolerated',

  judge: (seen) => {
    if (conditionsAmong(seen, ['stroke']).length === 0) return undefined;
    const isAdvisedAgainst = seen.region === 'US' || seen.region === 'AU';
    const isGrave = isAdvisedAgainst || seen.region === 'unknown';
    return applies('stroke.poorly-tolerated', isGrave ? 'warning' : 'caution', citesIn(seen.region), {
      place: isAdvisedAgainst ? 'against' : seen.region === 'unknown' ? 'unsure' : 'licensed',
    });
  },

  examples: [
    { given: 'a stroke in the US', seen: strokeIn('US'), verdict: 'applies', severity: 'warning' },
    { given: 'a stroke in Australia', seen: strokeIn('AU'), verdict: 'applies', severity: 'warning' },
    { given: 'a stroke in the UK', seen: strokeIn('UK'), verdict: 'applies', severity: 'caution' },
    { given: 'a stroke in a place nobody knows', seen: strokeIn('unknown'), verdict: 'applies', severity: 'warning' },
    { given: 'no stroke', seen: calmCheck, verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};

function citesIn(region: Region | Unknown): readonly FactId[] {
  if (region === 'AU') return ['IND-05', 'IND-06'];
  return region === 'US' ? ['WARN-09', 'IND-02', 'IND-07'] : ['WARN-09', 'IND-03', 'IND-06'];
}

function strokeIn(region: SeenPerson['region']): SeenPerson {
  return { ...having(calmCheck, 'stroke'), region };
}
