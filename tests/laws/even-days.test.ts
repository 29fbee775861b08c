import type { Measures } from '@steady/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepingOrder, splitsWithin } from '../../packages/engine/src/plan/split.ts';
import { patience, tryOn } from './law.ts';

/** Single doses on a grid or off it, and one to four slots with their bounds; in thousands of micrograms. */
const days = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(3), fc.nat(8)), { minLength: 1, maxLength: 4 }),
  )
  .map(([doses, slots]) => ({
    doses: [0, ...doses.sort((a, b) => a - b)].map((dose) => dose * 1000),
    bounds: slots.map(([least, more]) => ({ least: least * 1000, most: (least + more) * 1000 })),
  }));

describe('The doses of a day', patience, () => {
  it('are the most even there are within the bounds, what remains kept at bedtime first (P7, TAP-22)', () => {
    tryOn(days, ({ doses, bounds }) => {
      const measures: Measures = { doses, of: () => undefined };
      const splits = splitsWithin(measures, bounds, 24_000);
      const all = everyDivision(doses, bounds);
      const totals = [...new Set(all.map(sum))].filter((total) => total <= 24_000).sort((a, b) => b - a);
      expect(splits.dailyDoses).toEqual(totals);
      for (const total of totals) {
        expect(splits.of(total)).toEqual(mostEven(all.filter((division) => sum(division) === total)));
      }
      expect(splits.of(500)).toBeUndefined();
    });
  });
});

type Division = readonly number[];

function everyDivision(doses: Division, bounds: readonly { least: number; most: number }[]): readonly Division[] {
  return bounds.reduce<readonly Division[]>(
    (divisions, { least, most }) =>
      divisions.flatMap((division) =>
        doses.filter((dose) => dose >= least && dose <= most).map((dose) => [...division, dose]),
      ),
    [[]],
  );
}

/** The least sum of squares; of two with the same, the one with more in the slot that keeps first. */
function mostEven(divisions: readonly Division[]): Division | undefined {
  const [best] = divisions.toSorted((a, b) => {
    const squares = sum(a.map((dose) => dose * dose)) - sum(b.map((dose) => dose * dose));
    const kept = keepingOrder(a.length)
      .map((slot) => (b[slot] as number) - (a[slot] as number))
      .find((difference) => difference !== 0);
    return squares || (kept ?? 0);
  });
  return best;
}

function sum(doses: Division): number {
  return doses.reduce((total, dose) => total + dose, 0);
}
