import { aDay, micrograms } from '../amounts.ts';
import { dailyCeilings, lowestCeiling } from '../ceilings.ts';
import { calmTaper, calmTitration, knowing } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/**
 * A taper that starts above the ceiling. It is never blocked for that (P12); a titration is refused instead (P1). Above
 * what any text allows (OFF-02) it is a danger: the dose may be a slip of the pen.
 */
export const doseAboveCeiling: PlanRule = {
  code: 'dose.above-ceiling',

  judge: ({ purpose, before, age, kidney, region, patient }, facts) => {
    const { microgramsPerDay, fact } = lowestCeiling(dailyCeilings(age, kidney, region, patient, facts));
    if (purpose !== 'taper' || before <= microgramsPerDay) return undefined;
    const isBeyondAll = before > micrograms(facts['OFF-02'].figures.never);
    return applies('dose.above-ceiling', isBeyondAll ? 'danger' : 'caution', [fact, 'OFF-02'], {
      dose: aDay(before),
      ceiling: aDay(microgramsPerDay),
    });
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
    { given: 'a titration', seen: calmTitration, verdict: 'silent' },
  ],
};
