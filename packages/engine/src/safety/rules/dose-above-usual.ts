import type { Facts } from '@steady/knowledge';
import { aDay } from '../amounts.ts';
import { dailyCeilings, lowestCeiling } from '../ceilings.ts';
import { calmCheck, calmTaper, calmTitration, having } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { usualDose } from '../usual-dose.ts';
import { applies } from '../verdicts.ts';

/**
 * A titration to, or a dose taken now of, more a day than the region calls usual. A dose now above the ceiling of place and
 * age is told by `dose.above-ceiling` alone: one dose, one finding. The ceiling of weak kidneys does not count for that, so
 * that no risk takes this finding away (P13).
 */
export const doseAboveUsual: PersonRule = {
  code: 'dose.above-usual',

  judge: (seen, facts) => {
    const { purpose, target, region } = seen;
    const { usual, fact } = usualDose(region, facts);
    if (purpose === 'taper' || target === 'unknown' || target <= usual) return undefined;
    if (purpose === 'check' && target > ceilingOf(seen, facts)) return undefined;
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
    {
      given: '85 mg a day now in the UK',
      seen: { ...calmCheck, region: 'UK', target: 85_000 },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: '85 mg a day now in the UK, on dialysis, whose ceiling is lower',
      seen: having({ ...calmCheck, region: 'UK', target: 85_000 }, 'dialysis'),
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: '105 mg a day now in the UK, above its ceiling, which is told',
      seen: { ...calmCheck, region: 'UK', target: 105_000 },
      verdict: 'silent',
    },
    { given: '85 mg a day now in the US, the same', seen: { ...calmCheck, target: 85_000 }, verdict: 'silent' },
    { given: 'a dose nobody told', seen: { ...calmCheck, target: 'unknown' }, verdict: 'silent' },
    { given: 'a taper from 85 mg a day', seen: { ...calmTaper, before: 85_000 }, verdict: 'silent' },
  ],
};

/** The ceiling of place and age, micrograms a day. */
function ceilingOf({ age, kidney, region, patient }: SeenPerson, facts: Facts): number {
  const ceilings = dailyCeilings(age, kidney, region, patient, facts);
  return lowestCeiling(ceilings.filter(({ fact }) => fact !== 'REN-11')).microgramsPerDay;
}
