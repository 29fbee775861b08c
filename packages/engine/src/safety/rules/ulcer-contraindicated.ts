import { conditionsAmong } from '../conditions-among.ts';
import { calmCheck, having, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { applies, cannotTell } from '../verdicts.ts';

/** A peptic ulcer, now or before: a contraindication in the UK, a caution where the texts say so, elsewhere not known here. */
export const ulcerContraindicated: PersonRule = {
  code: 'ulcer.contraindicated',

  judge: (seen) => {
    if (conditionsAmong(seen, ['peptic-ulcer']).length === 0) return undefined;
    switch (seen.region) {
      case 'UK':
        return applies('ulcer.contraindicated', 'danger', ['CI-01'], { place: 'against' });
      case 'US':
        return applies('ulcer.contraindicated', 'caution', ['CI-01', 'CI-02'], { place: 'unnamed' });
      case 'CA':
      case 'AU':
      case 'NZ':
        return applies('ulcer.contraindicated', 'caution', ['CI-02'], { place: 'caution' });
      case 'IE':
      case 'EU':
      case 'unknown':
        return cannotTell('ulcer.contraindicated', 'warning', ['CI-01', 'CI-02'], { place: 'unsure' });
    }
  },

  examples: [
    { given: 'an ulcer in the UK', seen: ulcerIn('UK'), verdict: 'applies', severity: 'danger' },
    { given: 'an ulcer in the US', seen: ulcerIn('US'), verdict: 'applies', severity: 'caution' },
    { given: 'an ulcer in Canada', seen: ulcerIn('CA'), verdict: 'applies', severity: 'caution' },
    { given: 'an ulcer in Australia', seen: ulcerIn('AU'), verdict: 'applies', severity: 'caution' },
    { given: 'an ulcer in New Zealand', seen: ulcerIn('NZ'), verdict: 'applies', severity: 'caution' },
    { given: 'an ulcer in Ireland', seen: ulcerIn('IE'), verdict: 'cannot-tell', severity: 'warning' },
    {
      given: 'an ulcer in a place nobody knows',
      seen: ulcerIn('unknown'),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    { given: 'no ulcer', seen: { ...calmCheck, region: 'UK' }, verdict: 'silent' },
    { given: 'conditions nobody asked for', seen: knowing(calmCheck, { conditions: 'unknown' }), verdict: 'silent' },
  ],
};

function ulcerIn(region: SeenPerson['region']): SeenPerson {
  return { ...having(calmCheck, 'peptic-ulcer'), region };
}
