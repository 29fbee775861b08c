import { isChild } from '../age-group.ts';
import { aDay, micrograms } from '../amounts.ts';
import { dailyCeilings, lowestCeiling } from '../ceilings.ts';
import { calmCheck, calmTaper, calmTitration, knowing } from '../examples.ts';
import type { PersonRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/**
 * A dose now, or a taper from one, above the ceiling. A taper is never blocked for that (P12); a titration is refused
 * instead (P1). A dose that goes on above it is a warning; above what any text allows, which is the most of an unlicensed
 * use (OFF-02), it is a danger: the dose may be a slip of the pen. OFF-02 is cited only there: it sets no ceiling. In a child
 * it is a danger as well, since nobody knows an amount too much that is safe (OD-07).
 */
export const doseAboveCeiling: PersonRule = {
  code: 'dose.above-ceiling',

  judge: ({ purpose, before, age, kidney, region, patient }, facts) => {
    const { microgramsPerDay, fact } = lowestCeiling(dailyCeilings(age, kidney, region, patient, facts));
    if (purpose === 'titrate' || before === 'unknown' || before <= microgramsPerDay) return undefined;
    const isBeyondAll = before > micrograms(facts['OFF-02'].figures.never);
    const isTooMuchForChild = purpose === 'check' && isChild(age, facts);
    return applies(
      'dose.above-ceiling',
      isBeyondAll || isTooMuchForChild ? 'danger' : purpose === 'check' ? 'warning' : 'caution',
      [fact, ...(isBeyondAll ? (['OFF-02'] as const) : []), ...(isTooMuchForChild ? (['OD-07'] as const) : [])],
      {
        purpose,
        dose: aDay(before),
        ceiling: aDay(microgramsPerDay),
        child: isTooMuchForChild ? 'yes' : 'no',
      },
    );
  },

  examples: [
    { given: 'a taper from 80 mg a day in the US', seen: { ...calmTaper, before: 80_000 }, verdict: 'silent' },
    {
      given: 'a taper from 85 mg a day in the US',
      seen: { ...calmTaper, before: 85_000 },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'a taper from 600 mg a day, ten times a usual dose',
      seen: { ...calmTaper, before: 600_000 },
      verdict: 'applies',
      severity: 'danger',
    },
    {
      given: 'a taper from 85 mg a day where the place is unknown',
      seen: { ...calmTaper, region: 'unknown', before: 85_000 },
      verdict: 'applies',
      severity: 'caution',
    },
    {
      given: 'a taper from 10 mg a day on dialysis',
      seen: knowing(
        { ...calmTaper, before: 10_000, kidney: { egfr: 'unknown', creatinineClearance: 'unknown' } },
        { conditions: ['dialysis'] },
      ),
      verdict: 'applies',
      severity: 'caution',
    },
    { given: '80 mg a day now in the US', seen: { ...calmCheck, before: 80_000 }, verdict: 'silent' },
    {
      given: '85 mg a day now in the US',
      seen: { ...calmCheck, before: 85_000 },
      verdict: 'applies',
      severity: 'warning',
    },
    {
      given: '45 mg a day now in a child of 7 years',
      seen: { ...calmCheck, age: 7, before: 45_000 },
      verdict: 'applies',
      severity: 'danger',
    },
    { given: 'a dose nobody told', seen: { ...calmCheck, before: 'unknown' }, verdict: 'silent' },
    { given: 'a titration', seen: calmTitration, verdict: 'silent' },
  ],
};
