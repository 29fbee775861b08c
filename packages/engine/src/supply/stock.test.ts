import { describe, expect, it } from 'vitest';
import { volume } from '../quantity/quantity.ts';
import { countOf, partsOf } from './parts.ts';
import { stockOf } from './stock.ts';

describe('A stock', () => {
  it('is counted in quarters and microlitres, exactly', () => {
    expect(partsOf({ product: 'a', count: 1.25 })).toBe(5);
    expect(partsOf({ product: 'a', volume: volume(2500) })).toBe(2500);
    expect([countOf(5, 'tablet'), countOf(2500, 'liquid')]).toEqual([1.25, 2.5]);
    expect(() => partsOf({ product: 'a', count: 0.3 })).toThrow();
  });

  it('that came in and was never counted is the least there can be', () => {
    const movements = [
      { at: 1, product: 'a', kind: 'received', parts: 112 },
      { at: 2, product: 'a', kind: 'taken', parts: 6 },
      { at: 3, product: 'a', kind: 'doubtful', parts: 4 },
    ] as const;
    expect(stockOf('a', movements)).toEqual({ left: 102, isAtLeast: true, doubtful: 4 });
    expect(stockOf('b', movements)).toEqual({ left: 'unknown', isAtLeast: false, doubtful: 0 });
    expect(stockOf('a', [...movements, { at: 2, product: 'a', kind: 'counted', parts: 100 }]).left).toBe(96);
  });

  it('starts from the newest count, and from the smaller of two at one time', () => {
    const counted = (at: number, parts: number) => ({ at, product: 'a', kind: 'counted', parts }) as const;
    expect(stockOf('a', [counted(1, 20), counted(3, 100), counted(2, 40)]).left).toBe(100);
    expect(stockOf('a', [counted(3, 100), counted(3, 60), counted(1, 20)]).left).toBe(60);
    const early = { at: 0, product: 'a', kind: 'taken', parts: 8 } as const;
    const came = { at: 1, product: 'a', kind: 'received', parts: 40 } as const;
    expect(stockOf('a', [early, came]).left).toBe(40);
  });
});
