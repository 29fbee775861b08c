import fc from 'fast-check';
import type { WirePace, WireProduct, WireRequest } from '../independent-checker/wire.ts';
import { perDay } from './some-paces.ts';
import { mg } from './some-products.ts';

const tablet = fc
  .tuple(fc.constantFrom(5, 7.5, 10, 12.5, 15, 20, 25), fc.boolean())
  .map(([strength, scored]) => ({ form: 'tablet' as const, strength: mg(strength), scored }));
const liquid = fc.constantFrom(1, 2.5).map((mark) => ({
  form: 'liquid' as const,
  strength: { value: 1, unit: 'mg/mL' },
  mark: { value: mark, unit: 'mL' },
}));

const fewProducts: fc.Arbitrary<readonly WireProduct[]> = fc
  .array(fc.oneof({ arbitrary: tablet, weight: 4 }, { arbitrary: liquid, weight: 1 }), { minLength: 1, maxLength: 2 })
  .map((list) => list.map((product, i): WireProduct => ({ ...product, id: `p${i}` })));

/** Tapers small enough to try everything: one to three doses a day of at most 20 mg, one or two products. */
export function smallTapers(pace: fc.Arbitrary<WirePace>): fc.Arbitrary<WireRequest> {
  return fc
    .record({
      purpose: fc.constant('taper' as const),
      start: fc.constant('2026-12-01'),
      timeZone: fc.constant('UTC'),
      current: fc
        .array(fc.constantFrom(2.5, 5, 7.5, 10, 10, 12.5, 15, 20), { minLength: 1, maxLength: 3 })
        .map((doses) => doses.map((dose, i) => ({ time: `${10 + i * 5}:00`, dose: mg(dose) }))),
      target: fc.constantFrom(0, 0, 0, 5, 10).map(perDay),
      products: fewProducts,
      pace,
    })
    .filter(({ current, target }) => current.reduce((sum, { dose }) => sum + dose.value, 0) > target.value);
}
