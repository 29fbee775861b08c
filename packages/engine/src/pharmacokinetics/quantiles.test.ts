import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileReader } from './quantiles.ts';
import { normalPair } from './random.ts';
import { select } from './select.ts';

const numbers = fc.array(fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.nat(3)), {
  minLength: 1,
  maxLength: 2000,
});

describe('A selected number', () => {
  it('is the one that sorting puts there, and parts the smaller from the larger', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 0.999, noNaN: true }), (list, where) => {
        const rank = Math.floor(where * list.length);
        const parted = Float64Array.from(list);
        const found = select(parted, rank, 0, list.length - 1);
        expect(found).toBe(Float64Array.from(list).toSorted()[rank]);
        expect(parted.subarray(0, rank).every((number) => number <= found)).toBe(true);
        expect(parted.subarray(rank).every((number) => number >= found)).toBe(true);
      }),
    );
  });
});

describe('A quantile', () => {
  it('is that of R, type 7', () => {
    const read = (probability: number) => quantileReader(5, probability)(Float64Array.of(7, 1, 9, 4, 2));
    expect(read(0)).toBe(1);
    expect(read(0.05)).toBeCloseTo(1.2, 14);
    expect(read(0.5)).toBe(4);
    expect(read(0.95)).toBeCloseTo(8.6, 14);
    expect(read(1)).toBe(9);
  });

  it('is exact in every row, however the rows change from one to the next', () => {
    const rows = fc.integer({ min: 1, max: 300 }).chain((count) => {
      const row = fc.array(fc.oneof(fc.double({ min: 0, max: 1000, noNaN: true }), fc.nat(2)), {
        minLength: count,
        maxLength: count,
      });
      return fc.array(row, { minLength: 1, maxLength: 8 });
    });
    fc.assert(
      fc.property(rows, fc.constantFrom(0.05, 0.5, 0.95, 0, 1, 0.333), (list, probability) => {
        const read = quantileReader(list[0]?.length ?? 0, probability);
        for (const row of list) expect(read(Float64Array.from(row))).toBe(sortedQuantile(row, probability));
      }),
      { numRuns: 300 },
    );
  });

  it('is exact where it moves steadily, where all are equal, and where it jumps', () => {
    const count = 3000;
    const start = Float64Array.from({ length: count }, (_, i) => 300 * Math.exp(0.4 * normalPair(1, i, 0)[0]));
    const growth = start.map((_, i) => Math.exp(-0.16 * Math.exp(0.3 * normalPair(2, i, 0)[0])));
    const rows = [new Float64Array(count), start];
    for (let hour = 0; hour < 20; hour++) rows.push((rows.at(-1) ?? start).map((level, i) => level * (growth[i] ?? 1)));
    rows.push(
      start.map((level) => level * 1000),
      new Float64Array(count),
      new Float64Array(count).fill(5),
      start,
    );
    for (const probability of [0.05, 0.5, 0.95]) {
      const read = quantileReader(count, probability);
      expect(rows.map(read)).toEqual(rows.map((row) => sortedQuantile([...row], probability)));
    }
  });
});

function sortedQuantile(row: readonly number[], probability: number): number {
  const sorted = row.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * probability;
  const [lower = 0, upper = lower] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return place > Math.floor(place) ? lower + (place - Math.floor(place)) * (upper - lower) : lower;
}
