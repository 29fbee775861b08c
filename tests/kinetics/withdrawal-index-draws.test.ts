import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { drawPerson } from '../../packages/engine/src/pharmacokinetics/draws.ts';
import {
  drawAssumptions,
  type WithdrawalAssumptions,
} from '../../packages/engine/src/pharmacokinetics/withdrawal-assumptions.ts';
import { typical } from './withdrawal-regimens.ts';

const count = 10_000;
const drawn = Array.from({ length: count }, (_, index) => drawAssumptions(facts, 3, index));
const mean = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0) / row.length;
const deviation = (row: readonly number[]) => Math.sqrt(mean(row.map((value) => (value - mean(row)) ** 2)));

/** Four standard errors of what so many draws tell. */
const error = (of: number) => (4 * of) / Math.sqrt(count);

/** Coefficients of variation, section 6.2 of the reference. */
const spreads = [
  ['delayHalfLife', 0.4],
  ['halfEffect', 0.5],
  ['fastHalfLife', 0.4],
  ['slowHalfLife', 0.6],
  ['expressionHalfLife', 0.4],
] as const satisfies readonly (readonly [keyof WithdrawalAssumptions, number])[];

describe('What is uncertain in the withdrawal index is drawn', () => {
  it.each(spreads)('%s: log-normal about its value as the median, by a variation of %d', (name, variation) => {
    const logarithms = drawn.map((one) => Math.log(one[name] / typical[name]));
    const omega = Math.sqrt(Math.log(1 + variation ** 2));
    expect(Math.abs(mean(logarithms))).toBeLessThanOrEqual(error(omega));
    expect(Math.abs(deviation(logarithms) - omega)).toBeLessThanOrEqual(error(omega));
  });

  it.each([
    ['steepness', 1, 2.5],
    ['fastShare', 0.5, 0.9],
  ] as const)('%s: anywhere from %d to %d', (name, least, most) => {
    const values = drawn.map((one) => one[name]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    expect(low).toBeGreaterThanOrEqual(least);
    expect(high).toBeLessThanOrEqual(most);
    expect(high - low).toBeGreaterThan(0.99 * (most - least));
    expect(Math.abs(mean(values) - (least + most) / 2)).toBeLessThanOrEqual(error((most - least) / Math.sqrt(12)));
  });

  it('each independent of the others, and of how the person handles the medicine', () => {
    const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
    const people = drawn.map((one, index) => ({ ...one, ...drawPerson(variability, 3, index) }));
    const names = Object.keys(people[0] ?? {}) as (keyof (typeof people)[number])[];
    const scores = names.map((name) => {
      const row = people.map((one) => Math.log(one[name]));
      const [middle, width] = [mean(row), deviation(row)];
      return row.map((value) => (value - middle) / width);
    });
    expect(names).toHaveLength(11);
    for (const [i, one] of scores.entries()) {
      for (const other of scores.slice(i + 1)) {
        expect(Math.abs(mean(one.map((value, place) => value * (other[place] ?? 0))))).toBeLessThanOrEqual(error(1));
      }
    }
  });
});
