import fc from 'fast-check';
import type { Amount, WireProduct } from '../independent-checker/wire.ts';

export const mg = (value: number): Amount => ({ value, unit: 'mg' });

const tablet = fc.record({
  form: fc.constant('tablet' as const),
  strength: fc.constantFrom(2.5, 5, 5, 7.5, 10, 10, 10, 12.5, 15, 20, 20, 25).map(mg),
  scored: fc.constantFrom(true, true, true, false),
});

const granules = fc.record({
  form: fc.constant('granules' as const),
  strength: fc.constantFrom(5, 10, 15, 20).map(mg),
});

const liquid = fc.record({
  form: fc.constant('liquid' as const),
  strength: fc.constantFrom(1, 1, 2, 5, 10).map((value) => ({ value, unit: 'mg/mL' })),
  mark: fc.constantFrom(0.1, 0.2, 0.25, 0.5, 0.5, 1, 2.5).map((value) => ({ value, unit: 'mL' })),
});

/** One to so many products of every form and odd strengths, named by their place. */
export function someProducts(most: number, prefix = 'p'): fc.Arbitrary<readonly WireProduct[]> {
  const any = fc.oneof(
    { arbitrary: tablet, weight: 6 },
    { arbitrary: granules, weight: 1 },
    { arbitrary: liquid, weight: 2 },
  );
  return fc
    .array(any, { minLength: 1, maxLength: most })
    .map((list) => list.map((product, i): WireProduct => ({ ...product, id: `${prefix}${i}` })));
}
