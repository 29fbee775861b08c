import type { Region } from '@steady/knowledge';
import { isChild } from '../age-group.ts';
import { inUnit } from '../amounts.ts';
import { calmTaper, calmTitration } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies, cannotTell, toSign } from '../verdicts.ts';

/** The regions whose text for children is a fact here (DOSE-22). */
const regionsWithChildren: readonly Region[] = ['UK', 'IE', 'EU'];

const monthsOfAYear = 12;

/**
 * An age that the labels do not cover, that no fact here covers, or that nobody gave. Below the youngest band of any text
 * (DOSE-23) nothing here can judge a dose, in any region, so the plan is a danger to be signed.
 */
export const ageNotEstablished: PersonRule = {
  code: 'age.not-established',

  judge: ({ age, region }, facts) => {
    if (age === 'unknown') {
      return cannotTell('age.not-established', 'caution', ['DOSE-20', 'DOSE-22'], { age, why: 'age' });
    }
    if (!isChild(age, facts)) return undefined;
    const youngest = facts['DOSE-23'].figures.firstBandFrom;
    if (age * monthsOfAYear < youngest.value) {
      return toSign(
        cannotTell('age.not-established', 'danger', ['DOSE-23', 'DOSE-22', 'IND-04'], { why: 'infant', youngest }),
      );
    }
    const { establishedFrom } = facts['DOSE-24'].figures;
    if (region === 'US') {
      if (age >= establishedFrom.value) return undefined;
      return applies('age.not-established', 'warning', ['DOSE-24'], { age: inUnit(age, 'a'), establishedFrom });
    }
    if (region !== 'unknown' && regionsWithChildren.includes(region)) return undefined;
    return cannotTell('age.not-established', 'warning', ['DOSE-22', 'DOSE-28'], {
      age: inUnit(age, 'a'),
      why: 'region',
    });
  },

  examples: [
    { given: '12 years in the US', seen: { ...calmTitration, age: 12 }, verdict: 'silent' },
    { given: '11 years in the US', seen: { ...calmTitration, age: 11 }, verdict: 'applies', severity: 'warning' },
    { given: '11 years in the UK', seen: { ...calmTitration, age: 11, region: 'UK' }, verdict: 'silent' },
    {
      given: '17 years in Australia',
      seen: { ...calmTitration, age: 17, region: 'AU' },
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    ...(['US', 'UK', 'IE', 'EU', 'AU', 'NZ', 'CA', 'unknown'] as const).map((region) => ({
      given: `11 months, ${region}`,
      seen: { ...calmTitration, age: 0, region },
      verdict: 'cannot-tell' as const,
      severity: 'danger' as const,
    })),
    { given: '12 months in the UK', seen: { ...calmTitration, age: 1, region: 'UK' }, verdict: 'silent' },
    {
      given: 'a taper at 11 months',
      seen: { ...calmTaper, age: 0, region: 'UK' },
      verdict: 'cannot-tell',
      severity: 'danger',
    },
    { given: '18 years in Australia', seen: { ...calmTitration, age: 18, region: 'AU' }, verdict: 'silent' },
    {
      given: '17 years where the place is unknown',
      seen: { ...calmTitration, age: 17, region: 'unknown' },
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    {
      given: 'an age nobody knows',
      seen: { ...calmTaper, age: 'unknown' },
      verdict: 'cannot-tell',
      severity: 'caution',
    },
  ],
};
