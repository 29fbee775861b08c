import type { Facts } from '@steady/knowledge';
import type { Unknown } from '../../patient/patient.ts';
import { isChild } from '../age-group.ts';
import { aDay, inUnit, micrograms } from '../amounts.ts';
import { calmTaper, calmTitration, knowing, step } from '../examples.ts';
import { risesOf } from '../movement.ts';
import type { PlanRule } from '../rule.ts';
import type { Seen } from '../seen.ts';
import { applies, cannotTell, toSign } from '../verdicts.ts';

/**
 * A rise in a child that is larger than DOSE-26 names: by weight below 8 years, by dose from then on. The start of a first
 * prescription is judged by `age.child-start`. Below 2 years no text names a rise, and none may be larger than at 2.
 */
export const ageChildRise: PlanRule = {
  code: 'age.child-rise',

  judge: (seen, facts) => {
    const { purpose, age, before } = seen;
    if (purpose !== 'titrate' || !isChild(age, facts)) return undefined;
    const rises = risesOf(seen).slice(before === 0 ? 1 : 0);
    if (rises.length === 0) return undefined;

    const { weightKilograms } = seen.patient;
    const { perDose, perWeight } = limitsOf(seen, age, facts);
    const limit = perWeight === 'unknown' ? perDose : Math.min(perDose, perWeight);
    const tooLarge = rises.filter(({ by }) => by > limit);
    const values = {
      age: inUnit(age, 'a'),
      weight: inUnit(weightKilograms, 'kg'),
      largest: aDay(Math.max(...rises.map(({ by }) => by))),
    };
    const cites = ['DOSE-26', 'DOSE-29'] as const;
    if (tooLarge.length > 0) {
      const known = { ...values, limit: aDay(limit), count: tooLarge.length };
      return toSign(applies('age.child-rise', 'warning', cites, known));
    }
    return perWeight === 'unknown' ? toSign(cannotTell('age.child-rise', 'warning', cites, values)) : undefined;
  },

  examples: [
    { given: 'a child of 3 years and 15 kg rising by 7.5 mg a day', seen: rising(3, 15, 7500), verdict: 'silent' },
    {
      given: 'a child of 3 years and 15 kg rising by 8 mg a day',
      seen: rising(3, 15, 8000),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a child of 3 years and 15 kg rising from 4.5 to 19.5 and 30 mg a day each week',
      seen: knowing(
        { ...calmTitration, age: 3, region: 'UK', steps: [step(4500, 7), step(19_500, 7), step(30_000, null)] },
        { weightKilograms: 15 },
      ),
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: 'a child of 3 years whose weight nobody knows',
      seen: rising(3, 'unknown', 5000),
      verdict: 'cannot-tell',
      severity: 'warning',
    },
    {
      given: 'a child of 3 years of unknown weight, with a rise too large for any',
      seen: rising(3, 'unknown', 17_500),
      verdict: 'applies',
      severity: 'warning',
    },
    { given: 'a heavy child of 7 years rising by 15 mg a day', seen: rising(7, 40, 15_000), verdict: 'silent' },
    { given: 'a heavy child of 7 years rising by 16 mg a day', seen: rising(7, 40, 16_000), verdict: 'applies' },
    { given: 'a child of 8 years rising by 15 mg a day, 5 mg a dose', seen: rising(8, 20, 15_000), verdict: 'silent' },
    { given: 'a child of 8 years rising by 16 mg a day', seen: rising(8, 20, 16_000), verdict: 'applies' },
    {
      given: 'a child of 8 years rising by 11 mg a day in two doses',
      seen: { ...rising(8, 20, 11_000), times: calmTitration.times.slice(0, 2) },
      verdict: 'applies',
    },
    { given: 'a child of 1 year and 10 kg rising by 5.5 mg a day', seen: rising(1, 10, 5500), verdict: 'applies' },
    { given: 'a first dose, which another rule judges', seen: { ...rising(3, 15, 0), before: 0 }, verdict: 'silent' },
    { given: 'an adult', seen: rising(18, 15, 10_000), verdict: 'silent' },
    { given: 'an age nobody knows', seen: rising('unknown', 15, 10_000), verdict: 'silent' },
    { given: 'a taper', seen: { ...calmTaper, age: 3 }, verdict: 'silent' },
  ],
};

/** The largest rise in micrograms a day, from the older child's per dose, and from the younger one's per kg of weight. */
function limitsOf({ times, patient: { weightKilograms } }: Seen, age: number, facts: Facts) {
  const { ageBreak, incrementPerWeight, incrementPerDoseFromAgeBreak, timesPerDayHigh } = facts['DOSE-26'].figures;
  const doses = Math.min(times.length, timesPerDayHigh.value);
  const perDose = micrograms(incrementPerDoseFromAgeBreak) * doses;
  if (age >= ageBreak.value) return { perDose, perWeight: perDose };
  const perWeight: number | Unknown =
    weightKilograms === 'unknown' ? weightKilograms : Math.round(incrementPerWeight.value * 1000 * weightKilograms);
  return { perDose, perWeight };
}

function rising(age: number | Unknown, weightKilograms: number | Unknown, by: number): Seen {
  const steps = by === 0 ? [step(5000, 7)] : [step(5000, 7), step(5000 + by, null)];
  return knowing({ ...calmTitration, age, region: 'UK', steps }, { weightKilograms });
}
