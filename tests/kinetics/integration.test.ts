import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrations } from '../../packages/engine/src/pharmacokinetics/propagate.ts';
import { cases, patience, seed } from '../laws/law.ts';
import { integrated } from './integration.ts';
import { byMouth, someParameters, someSchedule, someTimes, twoCompartments, typical } from './some-kinetics.ts';

describe('Against an integration of the equations as they stand', () => {
  it('concentrations agree to 1e-5 for any person, any schedule and any change of clearance', patience, () => {
    fc.assert(
      fc.property(someParameters, someSchedule, someTimes, (parameters, schedule, at) => {
        expectAlike(concentrations(parameters, schedule, at), integrated(parameters, schedule, at));
      }),
      { numRuns: Math.min(cases, 1000), seed },
    );
  });

  it.each([
    ['absorption as fast as elimination', { ...typical, absorptionRate: 7.9 / 49 }],
    ['absorption slower than elimination', { ...typical, absorptionRate: 0.05 }],
    ['two compartments', twoCompartments],
    ['absorption as fast as the slow phase', { ...twoCompartments, absorptionRate: 0.10069 }],
  ])('also with %s', (_, parameters) => {
    const schedule = {
      doses: [byMouth(0, 20), byMouth(7.1, 5), { at: 9, milligrams: 10, route: 'intravenous', over: 5 } as const],
      changes: [{ at: 8, clearance: 2.1 }],
    };
    const at = [0, 0.25, 0.3, 1, 7.3, 8, 9, 11, 14, 30, 100];
    expectAlike(concentrations(parameters, schedule, at), integrated(parameters, schedule, at));
  });
});

/** 1e-5 relative; what is below a thousandth of what can be measured counts as that. */
function expectAlike(ours: readonly number[], theirs: readonly number[]): void {
  expect(ours).toHaveLength(theirs.length);
  for (const [i, level] of theirs.entries()) {
    expect(Math.abs((ours[i] ?? Number.NaN) - level)).toBeLessThanOrEqual(1e-5 * Math.max(level, 1e-4));
  }
}
