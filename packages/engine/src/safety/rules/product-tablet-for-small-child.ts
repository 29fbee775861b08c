import type { Region } from '@steady/knowledge';
import { isChild } from '../age-group.ts';
import { inUnit } from '../amounts.ts';
import { calmTitration, knowing, liquid } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import type { Seen } from '../seen.ts';
import { applies, cannotTell } from '../verdicts.ts';

/** The regions whose text names the weight (PROD-15); Ireland shares the text. */
const regions: readonly (Region | 'unknown')[] = ['UK', 'IE', 'EU'];

/** Tablets for a child below the weight the label names. */
export const productTabletForSmallChild: PlanRule = {
  code: 'product.tablet-for-small-child',

  judge: ({ age, region, products, patient: { weightKilograms } }, facts) => {
    const limit = facts['PROD-15'].figures.weight;
    const hasTablet = products.some(({ form }) => form === 'tablet');
    if (!hasTablet || !regions.includes(region) || !isChild(age, facts)) return undefined;
    const values = { weight: inUnit(weightKilograms, 'kg'), limit };
    if (weightKilograms === 'unknown')
      return cannotTell('product.tablet-for-small-child', 'caution', ['PROD-15'], values);
    return weightKilograms < limit.value
      ? applies('product.tablet-for-small-child', 'warning', ['PROD-15'], values)
      : undefined;
  },

  examples: [
    { given: 'a child of 33 kg', seen: child(33), verdict: 'silent' },
    { given: 'a child of 32.9 kg', seen: child(32.9), verdict: 'applies', severity: 'warning' },
    { given: 'a child of unknown weight', seen: child('unknown'), verdict: 'cannot-tell', severity: 'caution' },
    { given: 'a child of 20 kg with a liquid', seen: { ...child(20), products: [liquid] }, verdict: 'silent' },
    { given: 'a child of 20 kg in the US', seen: { ...child(20), region: 'US' }, verdict: 'silent' },
    { given: 'an age nobody knows', seen: { ...child(20), age: 'unknown' }, verdict: 'silent' },
  ],
};

function child(weightKilograms: number | 'unknown'): Seen {
  return knowing({ ...calmTitration, age: 9, region: 'UK' }, { weightKilograms });
}
