import { describe, expect, it } from 'vitest';
import { concentrations } from '../../packages/engine/src/pharmacokinetics/propagate.ts';
import { daily, twoCompartments, typical } from './some-kinetics.ts';
import { superposed } from './superposition.ts';

/** 180 days of four unequal doses, and the washout after them. */
const schedule = { doses: daily(180, [8, 13, 18, 23], 20), changes: [] };
const at = Array.from({ length: 1000 }, (_, i) => i * 4.4 + 0.1);

describe('Propagation over 180 days of four doses', () => {
  it.each([
    ['one compartment', typical],
    ['two compartments', twoCompartments],
  ])('agrees with the sum of single doses to 1e-9: %s', (_, parameters) => {
    const levels = concentrations(parameters, schedule, at);
    for (const [i, time] of at.entries()) {
      const sum = superposed(parameters, schedule, time);
      expect(Math.abs((levels[i] ?? Number.NaN) - sum), `at ${time}`).toBeLessThanOrEqual(1e-9 * sum);
    }
  });

  it('keeps its digits far into the washout, where withdrawal happens', () => {
    const [weekLater = 0, laterStill = 0] = concentrations(typical, schedule, [4500, 4600]);
    expect(weekLater).toBeGreaterThan(0);
    expect(laterStill / weekLater / Math.exp((-7.9 / 49) * 100)).toBeCloseTo(1, 9);
  });
});
