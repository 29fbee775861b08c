import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatestCommonDivisor, scaled, unscaled } from './decimal.ts';

describe('A decimal number becomes a whole count', () => {
  it.each([
    [7.5, 3, 7500],
    [0.1, 3, 100],
    [0.001, 3, 1],
    [1.005, 3, 1005],
    [4.35, 3, 4350],
    [0, 3, 0],
    [250, 0, 250],
    [999_999_999_999.999, 3, 999_999_999_999_999],
  ])('%d with %d places is %d', (value, places, count) => {
    expect(scaled(value, places)).toBe(count);
  });

  it.each([
    [Number.NaN, 'not-finite'],
    [Number.POSITIVE_INFINITY, 'not-finite'],
    [-5, 'negative'],
    [-0, 'negative'],
    [0.0001, 'too-fine'],
    [1e-7, 'too-fine'],
    [0.1 + 0.2, 'too-fine'],
    [1.000_000_1e-7, 'too-fine'],
    [1e15, 'too-large'],
    [1e21, 'too-large'],
    [1e12, 'too-large'],
    [Number('8972938396997.897'), 'too-large'],
  ] as const)('but %d does not: it is %s', (value, fault) => {
    expect(scaled(value, 3)).toBe(fault);
  });

  it('and the count gives the number back, for every count of micrograms (U1)', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999_999_999), fc.constantFrom(0, 3), (count, places) => {
        return scaled(unscaled(count, places), places) === count;
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('The greatest common divisor', () => {
  it.each([
    [10_000, 2500, 2500],
    [7500, 5000, 2500],
    [0, 5000, 5000],
    [0, 0, 0],
  ])('of %d and %d is %d', (a, b, divisor) => {
    expect(greatestCommonDivisor(a, b)).toBe(divisor);
  });
});
