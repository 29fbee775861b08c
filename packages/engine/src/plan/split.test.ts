import { describe, expect, it } from 'vitest';
import { measuresOf } from '../medicine/measure.ts';
import type { Product } from '../medicine/product.ts';
import { oral } from '../quantity/quantity.ts';
import { tablet } from './examples.ts';
import { fallsEverywhere, keepingOrder, splitsWithin } from './split.ts';

/** The division of a daily dose over slots with some dose now, in milligrams. */
function divided(daily: number, now: readonly number[], ...products: readonly Product[]) {
  const bounds = now.map((most) => ({ least: 0, most: most * 1000 }));
  const splits = splitsWithin(measuresOf(products, oral(100_000)), bounds, 200_000);
  return splits.of(daily * 1000)?.map((dose) => dose / 1000);
}

describe('What cannot be shared evenly is kept', () => {
  it.each([
    [1, [0]],
    [2, [1, 0]],
    [3, [2, 0, 1]],
    [4, [3, 0, 2, 1]],
    [6, [5, 0, 4, 3, 2, 1]],
  ])('with %d doses a day at bedtime first, then in the morning, midday last (TAP-22)', (slots, order) => {
    expect(keepingOrder(slots)).toEqual(order);
  });
});

describe('A daily dose is divided', () => {
  it.each([
    [50, [20, 20, 20], [15, 15, 20]],
    [40, [20, 20, 20], [15, 10, 15]],
    [10, [20, 20, 20], [5, 0, 5]],
    [5, [20, 20, 20], [0, 0, 5]],
    [70, [20, 20, 20, 20], [20, 15, 15, 20]],
    [0, [20, 20, 20], [0, 0, 0]],
  ])('%d mg with tablets of 10 mg', (daily, now, expected) => {
    expect(divided(daily, now, tablet(10))).toEqual(expected);
  });

  it('so that no slot takes more than it does now (TAP-22)', () => {
    expect(divided(25, [5, 0, 30], tablet(10))).toEqual([5, 0, 20]);
  });

  it.each([
    ['between the doses of the tablets', 12, [10, 10]],
    ['above what is taken now', 25, [10, 10]],
  ])('not at all where it lies %s', (_where, daily, now) => {
    expect(divided(daily, now, tablet(10))).toBeUndefined();
  });

  it('in a titration so that no slot takes less than it does now', () => {
    const bounds = [20, 0, 0].map((least) => ({ least: least * 1000, most: 60_000 }));
    const splits = splitsWithin(measuresOf([tablet(10)], oral(60_000)), bounds, 60_000);
    expect(splits.of(35_000)).toEqual([20_000, 5000, 10_000]);
    expect(splits.dailyDoses.at(-1)).toBe(20_000);
  });
});

describe('A division falls everywhere', () => {
  it.each([
    ['where each slot stays or falls', [10, 5, 10], [5, 5, 10], true],
    ['not where one rises though the day falls', [10, 0, 10], [5, 5, 5], false],
    ['not where a slot is new', [10], [5, 5], false],
  ])('%s', (_how, from, to, expected) => {
    expect(fallsEverywhere(from, to)).toBe(expected);
  });
});
