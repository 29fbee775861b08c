import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, partsOf } from './population-parts.ts';

describe('The parts of some times', () => {
  it('hold each time once and in order, take about as long as each other, and none is empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 64 }), (times, workers) => {
        const parts = partsOf(times, workers);
        const lengths = parts.map(({ from, to }) => to - from);
        expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
        expect(parts.at(-1)?.to).toBe(times);
        expect(Math.min(...lengths)).toBeGreaterThan(0);
        // what comes before a part is followed at a fifth of what it costs to read it; a cut is whole, so that up to two are off
        const costs = parts.map(({ from, to }) => 0.2 * from + (to - from));
        if (Math.min(...lengths) > 1) expect(Math.max(...costs) - Math.min(...costs)).toBeLessThanOrEqual(2);
        expect(parts.length).toBeLessThanOrEqual(workers);
      }),
    );
  });

  it('are one empty part where there are no times', () => expect(partsOf(0, 4)).toEqual([{ from: 0, to: 0 }]));

  it('are put together in the order of time', () => {
    const part = (...p50: number[]) => ({
      p5: Float64Array.from(p50, (level) => level / 2),
      p50: Float64Array.from(p50),
      p95: Float64Array.from(p50, (level) => level * 2),
      patients: 50,
    });
    expect(joined([part(1, 2), part(3), part()])).toEqual(part(1, 2, 3));
  });
});
