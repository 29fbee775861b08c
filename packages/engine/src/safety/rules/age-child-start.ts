import { isChild } from '../age-group.ts';
import { aDay, inUnit } from '../amounts.ts';
import { calmTitration, knowing, step } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import type { Seen } from '../seen.ts';
import { applies, cannotTell, toSign } from '../verdicts.ts';

/** A first prescription for a child that starts above the labelled dose by weight; any rise where nobody knows the weight. */
export const ageChildStart: PlanRule = {
  code: 'age.child-start',

  judge: ({ purpose, before, age, patient: { weightKilograms }, steps }, facts) => {
    if (purpose !== 'titrate' || !isChild(age, facts)) return undefined;
    const { startPerWeight } = facts['DOSE-22'].figures;
    const start = steps[0]?.daily ?? 0;
    const values = { start: aDay(start), weight: inUnit(weightKilograms, 'kg'), startPerWeight };
    if (weightKilograms === 'unknown') return cannotTell('age.child-start', 'warning', ['DOSE-22', 'DOSE-29'], values);

    if (before > 0) return undefined;
    const labelled = Math.round(startPerWeight.value * 1000 * weightKilograms);
    if (start <= labelled) return undefined;
    return toSign(
      applies('age.child-start', 'warning', ['DOSE-22', 'DOSE-29'], { ...values, labelled: aDay(labelled) }),
    );
  },

  examples: [
    { given: 'a child of 25 kg starting with 7.5 mg a day', seen: child(25, 7500), verdict: 'silent' },
    {
      given: 'a child of 25 kg starting with 10 mg a day',
      seen: child(25, 10_000),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'a child of unknown weight', seen: child('unknown', 7500), verdict: 'cannot-tell', severity: 'warning' },
    {
      given: 'a child of unknown weight who takes it already',
      seen: { ...child('unknown', 10_000), before: 5000 },
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    { given: 'a child who takes it already', seen: { ...child(25, 10_000), before: 5000 }, verdict: 'silent' },
    { given: 'an adult', seen: { ...child(25, 10_000), age: 18 }, verdict: 'silent' },
    { given: 'an age nobody knows', seen: { ...child(25, 10_000), age: 'unknown' }, verdict: 'silent' },
  ],
};

function child(weightKilograms: number | 'unknown', start: number): Seen {
  return knowing({ ...calmTitration, age: 7, region: 'UK', steps: [step(start, 7)] }, { weightKilograms });
}
