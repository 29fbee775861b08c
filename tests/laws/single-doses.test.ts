import { measuresOf, oral, type Portion, type Product, readConcentration, readOral, readVolume } from '@steady/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cost, makeableFrom } from '../independent-checker/makeable.ts';
import type { WireProduct } from '../independent-checker/wire.ts';
import { patience, tryOn } from './law.ts';
import { someProducts } from './some-products.ts';

const highest = 30_000;

describe('Of single doses', patience, () => {
  it('exactly those are offered that can be made, each with the fewest units (P2, U5, K3)', () => {
    tryOn(someProducts(4), (products) => {
      const ours = measuresOf(products.map(engineProduct), oral(highest));
      const all = makeableFrom(products);
      const doses = all.upTo(BigInt(highest)).map(Number);
      expect(ours.doses).toEqual(doses);
      for (const dose of spread(doses)) {
        expect([dose, costOf(ours.of(dose)?.portions ?? [])]).toEqual([dose, all.cost(BigInt(dose))]);
      }
    });
  });

  it('none is offered that lies between those (P2)', () => {
    tryOn(fc.tuple(someProducts(3), fc.integer({ min: 0, max: highest })), ([products, dose]) => {
      const ours = measuresOf(products.map(engineProduct), oral(highest));
      expect(ours.of(dose) !== undefined).toBe(ours.doses.includes(dose));
    });
  });
});

/** At most thirty of the doses: the smallest, where halves and liquids matter most, and some of the rest. */
function spread(doses: readonly number[]): readonly number[] {
  const every = Math.ceil(doses.length / 20);
  return doses.filter((_, i) => i < 10 || i % every === 0);
}

function costOf(portions: readonly Portion[]): Cost {
  const solids = portions.flatMap((portion) => ('count' in portion ? [portion.count] : []));
  const liquids = portions.length - solids.length;
  const halves = solids.filter((count) => count % 1 !== 0).length;
  return [liquids, halves, liquids + solids.reduce((sum, count) => sum + Math.ceil(count), 0), portions.length];
}

function engineProduct(product: WireProduct): Product {
  const { id } = product;
  const value = <T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
    if (!outcome.ok) throw new Error('a product of a test cannot be read');
    return outcome.value;
  };
  switch (product.form) {
    case 'liquid': {
      const strength = value(readConcentration(product.strength, ''));
      return { form: 'liquid', id, strength, mark: value(readVolume(product.mark, '')) };
    }
    case 'granules':
      return { form: 'granules', id, strength: value(readOral(product.strength, '')) };
    case 'tablet':
      return { form: 'tablet', id, strength: value(readOral(product.strength, '')), scored: product.scored };
  }
}
