import { aDay } from '../amounts.ts';
import { calmCheck, calmTaper, calmTitration } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { usualDose } from '../usual-dose.ts';
import { applies } from '../verdicts.ts';

/** A titration to, or a dose taken now of, more a day than the region calls usual. */
export const doseAboveUsual: PersonRule = {
  code: 'dose.above-usual',

  judge: ({ purpose, target, region }, facts) => {
    const { usual, fact } = usualDose(region, facts);
    if (purpose === 'taper' || target === 'unknown' || target <= usual) return undefined;
    return applies('dose.above-usual', 'caution', [fact], { purpose, target: aDay(target), usual: aDay(usual) });
  },

  examples: [
    { given: '80 mg a day in the US', seen: { ...calmTitration, target: 80_000 }, verdict: 'silent' },
    {
      given: '85 mg a day in the US',
      seen: { ...calmTitration, target: 85_000 },
      verdict: 'applies',
      severity: 'caution',
    },
    { given: '60 mg a day in the UK', seen: { ...calmTitration, region: 'UK', target: 60_000 }, verdict: 'silent' },
    { given: '65 mg a day in the UK', seen: { ...calmTitration, region: 'UK', target: 65_000 }, verdict: 'applies' },
    { given: '75 mg a day in Australia', seen: { ...calmTitration, region: 'AU', target: 75_000 }, verdict: 'silent' },
    { given: '80 mg a day in Australia', seen: { ...calmTitration, region: 'AU', target: 80_000 }, verdict: 'applies' },
    { given: '85 mg a day in the EU', seen: { ...calmTitration, region: 'EU', target: 85_000 }, verdict: 'applies' },
    { given: '85 mg a day in Canada', seen: { ...calmTitration, region: 'CA', target: 85_000 }, verdict: 'applies' },
    {
      given: '80 mg a day where the place is unknown',
      seen: { ...calmTitration, region: 'unknown', target: 80_000 },
      verdict: 'applies',
    },
    { given: '80 mg a day now', seen: { ...calmCheck, target: 80_000 }, verdict: 'silent' },
    { given: '85 mg a day now', seen: { ...calmCheck, target: 85_000 }, verdict: 'applies', severity: 'caution' },
    { given: 'a dose nobody told', seen: { ...calmCheck, target: 'unknown' }, verdict: 'silent' },
    { given: 'a taper from 85 mg a day', seen: { ...calmTaper, before: 85_000 }, verdict: 'silent' },
  ],
};
