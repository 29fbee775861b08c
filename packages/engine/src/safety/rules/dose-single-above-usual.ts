import { aDose, micrograms } from '../amounts.ts';
import { calmCheck, calmTaper, calmTitration, step } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import type { SeenPerson } from '../seen.ts';
import { applies, toSign } from '../verdicts.ts';

/** A single dose in a titration, or taken now, above the largest that the region's label implies. */
export const doseSingleAboveUsual: PersonRule = {
  code: 'dose.single-above-usual',

  judge: ({ purpose, region, steps }, facts) => {
    const { singleDose, singleDoseAustralia } = facts['DOSE-41'].figures;
    const limit = region === 'AU' ? singleDoseAustralia : singleDose;
    const above = steps.filter(({ largestDose }) => largestDose > micrograms(limit));
    if (purpose === 'taper' || above.length === 0) return undefined;
    const finding = applies('dose.single-above-usual', 'warning', ['DOSE-41'], {
      purpose,
      largest: aDose(Math.max(...above.map(({ largestDose }) => largestDose))),
      limit,
      count: above.length,
    });
    return purpose === 'titrate' ? toSign(finding) : finding;
  },

  examples: [
    { given: 'a dose of 20 mg', seen: { ...calmTitration, steps: [step(60_000, null)] }, verdict: 'silent' },
    {
      given: 'a dose of 22.5 mg',
      seen: { ...calmTitration, steps: [step(60_000, null, { largestDose: 22_500 })] },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a dose of 25 mg in Australia',
      seen: { ...calmTitration, region: 'AU', steps: [step(75_000, null)] },
      verdict: 'silent',
    },
    {
      given: 'a dose of 25 mg where the place is unknown',
      seen: { ...calmTitration, region: 'unknown', steps: [step(75_000, null)] },
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'a dose of 22.5 mg now', seen: now(22_500), verdict: 'applies', severity: 'warning' },
    { given: 'a dose of 20 mg now', seen: now(20_000), verdict: 'silent' },
    { given: 'doses nobody told', seen: { ...calmCheck, before: 'unknown', steps: [] }, verdict: 'silent' },
    { given: 'a taper with doses of 30 mg', seen: { ...calmTaper, steps: [step(90_000, 14)] }, verdict: 'silent' },
  ],
};

function now(largestDose: number): SeenPerson {
  return { ...calmCheck, steps: [step(60_000, null, { largestDose })] };
}
