import { isChild } from '../age-group.ts';
import { inUnit } from '../amounts.ts';
import { calmCheck, calmTitration, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { cannotTell } from '../verdicts.ts';

/**
 * A child who takes baclofen and whose weight nobody knows: only the ceiling by age is held against the dose, and the lower one
 * by weight may be past. Plans say so with each start and rise (`age.child-start`, `age.child-rise`).
 */
export const ageChildWeight: PersonRule = {
  code: 'age.child-weight',

  judge: ({ purpose, age, before, patient }, facts) => {
    const isTaken = before !== 'unknown' && before > 0;
    if (purpose !== 'check' || !isTaken || patient.weightKilograms !== 'unknown') return undefined;
    if (!isChild(age, facts)) return undefined;
    const { ageBreak, maximumUnderAgeBreak, maximumFromAgeBreak, maintenanceHigh } = facts['DOSE-22'].figures;
    return cannotTell('age.child-weight', 'caution', ['DOSE-22', 'DOSE-29'], {
      age: inUnit(age, 'a'),
      ceiling: age < ageBreak.value ? maximumUnderAgeBreak : maximumFromAgeBreak,
      byWeight: maintenanceHigh,
    });
  },

  examples: [
    {
      given: 'a child of 7 years, not weighed',
      seen: child(7, 'unknown'),
      verdict: 'cannot-tell',
      severity: 'caution',
    },
    { given: '17 years, not weighed', seen: child(17, 'unknown'), verdict: 'cannot-tell', severity: 'caution' },
    { given: 'a child of 7 years and 22 kg', seen: child(7, 22), verdict: 'silent' },
    { given: '18 years, not weighed', seen: child(18, 'unknown'), verdict: 'silent' },
    { given: 'a child who takes none', seen: { ...child(7, 'unknown'), before: 0 }, verdict: 'silent' },
    {
      given: 'a first prescription, of which `age.child-start` says so',
      seen: { ...knowing(calmTitration, { weightKilograms: 'unknown' }), age: 7 },
      verdict: 'silent',
    },
    { given: 'an age nobody knows', seen: { ...child(7, 'unknown'), age: 'unknown' }, verdict: 'silent' },
  ],
};

function child(age: number, weightKilograms: number | 'unknown') {
  return { ...knowing(calmCheck, { weightKilograms }), age };
}
