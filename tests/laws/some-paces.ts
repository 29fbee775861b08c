import fc from 'fast-check';
import type { Amount, WirePace } from '../independent-checker/wire.ts';

export const perDay = (value: number): Amount => ({ value, unit: 'mg/d' });

const everyDays = fc.constantFrom(1, 2, 3, 5, 6, 7, 7, 10, 14, 14, 21, 28);
const size = fc.constantFrom(1, 2.5, 2.5, 5, 5, 5, 7.5, 10, 10, 10, 12.5, 15, 20, 30).map(perDay);
const last = fc.constantFrom(1, 2.5, 5, 5, 7.5, 10).map(perDay);

const label = fc.record({ method: fc.constant('label' as const) });
const percents = fc.constantFrom(5, 10, 10, 12.5, 20, 25, 25, 33, 50, 75, 99);
const days = fc.integer({ min: 14, max: 182 });

const fixed = { method: fc.constant('fixed' as const), cut: size, everyDays };
const percent = { method: fc.constant('percent' as const), percent: percents, everyDays };
const best = { method: fc.constant('gentlest' as const), days };

/** The best plan for some days, now and then under limits of its own. */
export const gentlest: fc.Arbitrary<WirePace> = fc.oneof(
  { arbitrary: fc.record(best), weight: 4 },
  {
    arbitrary: fc.record(
      { ...best, stepDays: fc.constantFrom(3, 7, 14), cut: size, last },
      { requiredKeys: ['method', 'days'] },
    ),
    weight: 1,
  },
);

/** Falling doses of five, as somebody might write them down; now and then ones that cannot be made. */
function chosen(daily: number): fc.Arbitrary<WirePace> {
  const most = Math.max(1, Math.ceil(daily / 5) - 1);
  return fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 6 }), everyDays)
    .map(([fives, days]) => ({
      method: 'chosen',
      steps: fives.sort((a, b) => b - a).map((five) => ({ daily: perDay(five * 5), days })),
    }));
}

/** A pace for a taper from so many mg a day. */
export function somePaceDown(daily: number): fc.Arbitrary<WirePace> {
  return fc.oneof<fc.MaybeWeightedArbitrary<WirePace>[]>(
    { arbitrary: label, weight: 2 },
    { arbitrary: fc.record(fixed), weight: 5 },
    { arbitrary: fc.record({ ...fixed, last }), weight: 1 },
    { arbitrary: fc.record(percent), weight: 4 },
    { arbitrary: fc.record({ ...percent, last }), weight: 1 },
    { arbitrary: chosen(daily), weight: 2 },
    { arbitrary: gentlest, weight: 1 },
  );
}

/** A pace for a titration. */
export const somePaceUp: fc.Arbitrary<WirePace> = fc.oneof(
  label,
  fc.record({ method: fc.constant('fixed' as const), rise: size, everyDays }),
);
