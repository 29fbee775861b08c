import { describe, expect, it } from 'vitest';
import { liquid, packet, tablet } from '../plan/examples.ts';
import { oral, volume } from '../quantity/quantity.ts';
import { measuresOf, smallestDose } from './measure.ts';
import type { Product } from './product.ts';

/** The units of a dose, or undefined where it cannot be made. */
const madeOf = (milligrams: number, ...products: readonly Product[]) =>
  measuresOf(products, oral(100_000)).of(milligrams * 1000);
const doses = (highest: number, ...products: readonly Product[]) =>
  measuresOf(products, oral(highest * 1000)).doses.map((dose) => dose / 1000);

describe('The doses that can be made', () => {
  it.each([
    ['from scored tablets are halves too', 20, [tablet(10)], [0, 5, 10, 15, 20]],
    ['from unscored tablets are whole ones', 20, [tablet(10, false)], [0, 10, 20]],
    [
      'from scored tablets whose half is no whole microgram are whole ones (U1)',
      2,
      [tablet(0.625)],
      [0, 0.625, 1.25, 1.875],
    ],
    ['from packets are whole ones', 20, [packet(5)], [0, 5, 10, 15, 20]],
    ['from a liquid lie on the marks of the syringe (U5)', 7, [liquid(1, 2.5)], [0, 2.5, 5]],
    ['from 10 and 25 mg tablets leave gaps', 20, [tablet(10), tablet(25)], [0, 5, 10, 12.5, 15, 17.5, 20]],
    ['from nothing are none', 20, [], [0]],
    ['go no further than asked', 4, [tablet(10)], [0]],
  ] as const)('%s', (_what, highest, products, expected) => {
    expect(doses(highest, ...products)).toEqual(expected);
  });

  it('from a liquid are whole micrograms, even where a mark is not', () => {
    expect(
      smallestDose({
        ...liquid(1, 1),
        strength: { kind: 'concentration', microgramsPerMillilitre: 1 },
        mark: volume(300),
      }),
    ).toBe(3);
    expect(smallestDose(liquid(5, 0.25))).toBe(1250);
  });
});

describe('A dose is made', () => {
  it('of two 20 mg tablets rather than four of 10 mg, and without needless halves (K3)', () => {
    expect(madeOf(40, tablet(10), tablet(20))).toEqual({ portions: [{ product: 't20', count: 2 }], pieces: 2 });
  });

  it('of whole tablets before halves, though there are more of them', () => {
    expect(madeOf(10, tablet(5, false), tablet(20))?.portions).toEqual([{ product: 't5', count: 2 }]);
  });

  it('of one strength before two', () => {
    expect(madeOf(30, tablet(15, false), tablet(10, false), tablet(20, false))?.portions).toEqual([
      { product: 't15', count: 2 },
    ]);
  });

  it('of tablets before a liquid, and of a liquid alone before both', () => {
    expect(madeOf(5, tablet(10), liquid(1, 0.5))?.portions).toEqual([{ product: 't10', count: 0.5 }]);
    expect(madeOf(12, tablet(10), liquid(1, 0.5))).toEqual({
      portions: [{ product: 'liquid', volume: volume(12_000) }],
      pieces: 1,
    });
  });

  it('of tablets and a liquid where neither makes it alone', () => {
    expect(madeOf(13, tablet(5, false), liquid(1, 2))?.portions).toEqual([
      { product: 't5', count: 1 },
      { product: 'liquid', volume: volume(8000) },
    ]);
  });

  it('of a half and a whole where both are needed', () => {
    expect(madeOf(25, tablet(10))).toEqual({ portions: [{ product: 't10', count: 2.5 }], pieces: 3 });
  });

  it('of a whole of one strength and a half of another', () => {
    expect(madeOf(25, tablet(10), tablet(20))).toEqual({
      portions: [
        { product: 't20', count: 1 },
        { product: 't10', count: 0.5 },
      ],
      pieces: 2,
    });
  });

  it.each([
    ['a whole', 19, [tablet(5, false), tablet(7, false), tablet(9, false)], { t7: 2, t5: 1 }],
    ['a whole beside a half', 16.5, [tablet(5), tablet(7), tablet(9)], { t7: 2, t5: 0.5 }],
    ['a half', 9.5, [tablet(5), tablet(7), tablet(9)], { t9: 0.5, t5: 1 }],
  ] as const)(
    'of the stronger product where that spares %s of the weaker one',
    (_what, milligrams, products, counts) => {
      const portions = Object.entries(counts).map(([product, count]) => ({ product, count }));
      expect(madeOf(milligrams, ...products)?.portions).toEqual(portions);
      expect(madeOf(milligrams, ...products.toReversed())?.portions).toEqual(portions);
    },
  );

  it('of the brand that comes first by its name where two are alike (P14)', () => {
    const brands = [
      { ...tablet(10), id: 'brand-a' },
      { ...tablet(10), id: 'brand-b' },
    ];
    expect(madeOf(20, ...brands)?.portions).toEqual([{ product: 'brand-a', count: 2 }]);
    expect(madeOf(20, ...brands.toReversed())?.portions).toEqual([{ product: 'brand-a', count: 2 }]);
  });

  it('of nothing where nothing is taken', () => {
    expect(madeOf(0, tablet(10))).toEqual({ portions: [], pieces: 0 });
  });

  it.each([
    ['lies between halves', 7, [tablet(10)]],
    ['needs a half of an unscored tablet', 5, [tablet(10, false)]],
    ['needs a part of a packet', 2.5, [packet(5)]],
    ['lies between marks', 1.2, [liquid(1, 0.5)]],
    ['lies in a gap of two strengths', 7.5, [tablet(10), tablet(25)]],
    ['is larger than asked for', 150, [tablet(10)]],
    ['is larger than asked for by the least there is', 105, [tablet(10)]],
  ] as const)('of nothing else where it %s (P2)', (_why, milligrams, products) => {
    expect(madeOf(milligrams, ...products)).toBeUndefined();
  });

  it('the same way in whatever order the products are listed (P14)', () => {
    const products = [tablet(5, false), tablet(10), tablet(20), liquid(1, 0.5)];
    for (let half = 1; half < 100; half++) {
      expect(madeOf(half / 2, ...products)).toEqual(madeOf(half / 2, ...products.toReversed()));
    }
  });
});
