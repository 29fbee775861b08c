import { isChild } from '../age-group.ts';
import { inUnit } from '../amounts.ts';
import { calmTitration, step } from '../examples.ts';
import { risesOf } from '../movement.ts';
import type { PlanRule } from '../rule.ts';
import type { Seen } from '../seen.ts';
import { applies, toSign } from '../verdicts.ts';

/** Rises in a child that follow each other faster than the labelled interval. */
export const ageChildInterval: PlanRule = {
  code: 'age.child-interval',

  judge: (seen, facts) => {
    const { interval } = facts['DOSE-22'].figures;
    if (seen.purpose !== 'titrate' || !isChild(seen.age, facts)) return undefined;
    const short = risesOf(seen).flatMap(({ daysSince }) =>
      daysSince !== undefined && daysSince < interval.value ? [daysSince] : [],
    );
    if (short.length === 0) return undefined;
    return toSign(
      applies('age.child-interval', 'warning', ['DOSE-22'], {
        shortest: inUnit(Math.min(...short), 'd'),
        interval,
        count: short.length,
      }),
    );
  },

  examples: [
    { given: 'a child with a rise after 7 days', seen: child(7), verdict: 'silent' },
    { given: 'a child with a rise after 6 days', seen: child(6), verdict: 'applies', severity: 'warning' },
    { given: 'an adult with a rise after 6 days', seen: { ...child(6), age: 18 }, verdict: 'silent' },
    { given: 'an age nobody knows', seen: { ...child(6), age: 'unknown' }, verdict: 'silent' },
  ],
};

function child(days: number): Seen {
  return { ...calmTitration, age: 10, region: 'UK', steps: [step(7500, days), step(10_000, null)] };
}
