import { isChild } from '../age-group.ts';
import { inUnit } from '../amounts.ts';
import { calmTaper, calmTitration } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** Which ceiling of age holds for a child. */
export const ageChildCeiling: PlanRule = {
  code: 'age.child-ceiling',

  judge: ({ purpose, age }, facts) => {
    if (purpose !== 'titrate' || !isChild(age, facts)) return undefined;
    const { ageBreak, maximumUnderAgeBreak, maximumFromAgeBreak } = facts['DOSE-22'].figures;
    return applies('age.child-ceiling', 'info', ['DOSE-22', 'DOSE-28'], {
      age: inUnit(age, 'a'),
      ceiling: age < ageBreak.value ? maximumUnderAgeBreak : maximumFromAgeBreak,
    });
  },

  examples: [
    { given: '17 years', seen: { ...calmTitration, age: 17 }, verdict: 'applies', severity: 'info' },
    { given: '18 years', seen: { ...calmTitration, age: 18 }, verdict: 'silent' },
    { given: 'an age nobody knows', seen: { ...calmTitration, age: 'unknown' }, verdict: 'silent' },
    { given: 'a taper at 7 years', seen: { ...calmTaper, age: 7 }, verdict: 'silent' },
  ],
};
