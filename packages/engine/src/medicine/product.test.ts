import { describe, expect, it } from 'vitest';
import { liquid, packet, tablet } from '../plan/examples.ts';
import { volume } from '../quantity/quantity.ts';
import { contentOf } from './product.ts';

const products = [tablet(10), packet(5), liquid(5, 0.1)];

describe('What a portion holds', () => {
  it.each([
    ['one and a half tablets of 10 mg', { product: 't10', count: 1.5 }, 15_000],
    ['two packets of 5 mg', { product: 'g5', count: 2 }, 10_000],
    ['1.5 mL of 5 mg in 1 mL', { product: 'liquid', volume: volume(1500) }, 7500],
  ])('%s', (_what, portion, micrograms) => {
    expect(contentOf(portion, products)).toBe(micrograms);
  });

  it.each([
    ['a product that is not there', { product: 't20', count: 1 }, 'a product that is not there'],
    ['a volume of tablets', { product: 't10', volume: volume(1000) }, 'only a liquid has a volume'],
    ['pieces of a liquid', { product: 'liquid', count: 1 }, 'a liquid has no pieces'],
  ])('is never told of %s', (_what, portion, why) => {
    expect(() => contentOf(portion, products)).toThrow(why);
  });
});
