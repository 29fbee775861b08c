import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoTheBody } from './into-the-body.ts';
import type { Span } from './most-in-periods.ts';

const vein = (at: number, milligrams: number, over: number) =>
  ({ at, route: 'intravenous', milligrams, over }) as const;
const always: readonly Span[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }];
const sum = (parts: readonly { readonly micrograms: number }[]) =>
  parts.reduce((total, { micrograms }) => total + micrograms, 0);

describe('What goes into the body, as doses at once', () => {
  it('takes a dose by mouth and one at once into a vein as they are, and none of a pump (U2)', () => {
    const doses = [
      { at: 1, route: 'oral', milligrams: 20 },
      { at: 2, route: 'intravenous', milligrams: 5 },
      { at: 3, route: 'intrathecal', micrograms: 100, over: 24 },
    ] as const;
    expect(intoTheBody(doses, always)).toEqual([
      { at: 1, micrograms: 20_000 },
      { at: 2, micrograms: 5000 },
    ]);
  });

  it('takes what runs in hour by hour, and from the start of a period anew', () => {
    const periods = [
      { from: Number.NEGATIVE_INFINITY, to: 1.5 },
      { from: 1.5, to: Number.POSITIVE_INFINITY },
    ];
    expect(intoTheBody([vein(0, 3, 3)], periods)).toEqual([
      { at: 0, micrograms: 1000 },
      { at: 1, micrograms: 500 },
      { at: 1.5, micrograms: 1000 },
      { at: 2.5, micrograms: 500 },
    ]);
  });

  it('adds up to what was given, however the infusions overlap', () => {
    const infusion = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 90 }));
    fc.assert(
      fc.property(fc.array(infusion, { maxLength: 12 }), (given) => {
        const doses = given.map(([at, milligrams, over]) => vein(at / 3, milligrams, over / 7));
        const parts = intoTheBody(doses, always);
        expect(Math.abs(sum(parts) - 1000 * given.reduce((total, [, mg]) => total + mg, 0))).toBeLessThanOrEqual(1);
        expect(parts.every(({ micrograms }) => micrograms >= 0)).toBe(true);
      }),
    );
  });

  it('has as many parts as hours, however many run in at the same time (H33)', () => {
    const many = Array.from({ length: 500 }, (_, i) => vein(i / 500, 1, 1000));
    expect(intoTheBody(many, always).length).toBeLessThan(1000 + 2 * 500 + 1);
  });
});
