import { isOlderAdult } from '../age-group.ts';
import { aDay, inUnit, micrograms } from '../amounts.ts';
import { calmCheck, calmTaper, calmTitration, step } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** A titration in an older adult, or a dose taken now: lower, slower, and few tolerate more than the figure of DOSE-20. */
export const ageOlderAdult: PersonRule = {
  code: 'age.older-adult',

  judge: ({ purpose, age, steps }, facts) => {
    if (purpose === 'taper' || !isOlderAdult(age, facts)) return undefined;
    const { toleratedLow, toleratedHigh } = facts['DOSE-20'].figures;
    const highest = Math.max(0, ...steps.map(({ daily }) => daily));
    return applies(
      'age.older-adult',
      highest > micrograms(toleratedLow) ? 'caution' : 'info',
      ['DOSE-20', 'DOSE-21', 'WARN-18'],
      { purpose, age: inUnit(age, 'a'), highest: aDay(highest), toleratedLow, toleratedHigh },
    );
  },

  examples: [
    { given: '64 years', seen: { ...calmTitration, age: 64 }, verdict: 'silent' },
    { given: '65 years and 30 mg a day', seen: { ...calmTitration, age: 65 }, verdict: 'applies', severity: 'info' },
    {
      given: '65 years and 35 mg a day',
      seen: { ...calmTitration, age: 65, steps: [step(35_000, null)] },
      verdict: 'applies',
      severity: 'caution',
    },
    { given: 'an age nobody knows', seen: { ...calmTitration, age: 'unknown' }, verdict: 'silent' },
    { given: '65 years and 30 mg a day now', seen: { ...calmCheck, age: 65 }, verdict: 'applies', severity: 'info' },
    {
      given: '65 years and 35 mg a day now',
      seen: { ...calmCheck, age: 65, steps: [step(35_000, null)] },
      verdict: 'applies',
      severity: 'caution',
    },
    { given: 'a taper at 80 years', seen: { ...calmTaper, age: 80 }, verdict: 'silent' },
  ],
};
