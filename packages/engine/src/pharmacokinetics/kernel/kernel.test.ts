import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Interval } from '../intervals.ts';
import type { Parameters } from '../kinetics.ts';
import { drawPeople } from '../people.ts';
import { populationRows } from '../population.ts';
import { quantileReader } from '../quantiles.ts';
import type { Kernel } from './kernel.ts';
import { kernelFor } from './kernel-for.ts';
import { plainKernel } from './plain-kernel.ts';
import { wasmKernel } from './wasm-kernel.ts';

const vectors = (count: number, phases: number): Kernel => {
  const kernel = wasmKernel(count, phases);
  if (kernel === undefined) throw new Error('no vector instructions here');
  return kernel;
};

const level = fc.oneof(fc.double({ min: 0, max: 1000, noNaN: true }), fc.nat(5));
const counts = fc.constantFrom(1, 2, 15, 16, 17, 31, 33, 100);

describe('The kernel of vector instructions', () => {
  it('moves everyone on to the same bits as the plain one, over intervals that change', () => {
    const cases = fc
      .tuple(counts, fc.constantFrom(1, 2))
      .chain(([count, phases]) => fc.tuple(fc.constant({ count, phases }), fc.array(level, { minLength: count })));
    fc.assert(
      fc.property(cases, fc.array(fc.boolean(), { maxLength: 6 }), ([{ count, phases }, numbers], hours) => {
        const share = (seed: number) =>
          Float64Array.from({ length: count }, (_, i) => 1 / (1 + ((numbers[i] as number) * seed) / 7));
        const interval = (seed: number): Interval => ({
          hours: seed,
          gut: share(seed),
          phases: Array.from({ length: phases }, (_, i) => ({ kept: share(seed + i), fed: share(seed + i + 0.5) })),
        });
        const intervals = [interval(1), interval(3)];
        const [plain, fast] = [plainKernel(count, phases), vectors(count, phases)];
        for (const kernel of [plain, fast]) {
          for (const row of [kernel.gut, ...kernel.levels]) row.set(numbers.slice(0, count));
          for (const isLong of hours) kernel.move(intervals[+isLong] as Interval);
        }
        expect(fast.gut).toEqual(plain.gut);
        expect(fast.levels).toEqual(plain.levels);
      }),
    );
  });

  it('finds the same people in a bracket, in a row of its own and in any other', () => {
    const rows = counts.chain((count) => fc.array(level, { minLength: count, maxLength: count }));
    const infinite = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    const brackets = fc.oneof(
      fc.tuple(level, level).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
      fc.constantFrom(infinite, { low: Number.NaN, high: Number.NaN }),
    );
    fc.assert(
      fc.property(rows, brackets, (numbers, bracket) => {
        const row = Float64Array.from(numbers);
        const [plain, fast] = [plainKernel(row.length, 1), vectors(row.length, 1)];
        const own = fast.levels[0] as Float64Array;
        own.set(row);
        const expected = plain.collect(row, bracket);
        for (const asked of [row, own]) {
          expect(fast.collect(asked, bracket)).toEqual(expected);
          expect(fast.inside.slice(0, expected.found)).toEqual(plain.inside.slice(0, expected.found));
        }
      }),
    );
  });

  const typical: Parameters = { bioavailability: 0.75, clearance: 7.9, volume: 49, absorptionRate: 2.5, lag: 0.25 };
  it.each([
    ['one compartment', typical],
    ['two compartments', { ...typical, transfer: { toPeripheral: 0.44896, toCentral: 0.65704 } }],
  ])('gives a population the same levels and quantiles to the last bit: %s', (_, around) => {
    const variability = { clearance: 0.3, volume: 0.4, absorptionRate: 0.45, lag: 0.3 };
    const people = drawPeople(around, { patients: 333, seed: 1, variability });
    const doses = [0, 6, 14, 24.5].map((at) => ({ at, milligrams: 20, route: 'oral' as const }));
    const schedule = { doses, changes: [{ at: 20, clearance: 4 }] };
    const observed = [0, 0.3, 1, 2, 3, 4, 7.7, 12, 20, 21, 22, 48];
    const [plain, fast] = [plainKernel, vectors].map((make) => {
      const kernel = make(people.count, around.transfer ? 2 : 1);
      const readers = [0.05, 0.5, 0.95].map((probability) => quantileReader(people.count, probability, kernel));
      const rows = populationRows(people, around, schedule, observed, kernel);
      return Array.from(rows, (row) => [...row, ...readers.map((read) => read(row))]);
    });
    expect(fast).toEqual(plain);
  });
});

describe('Where vector instructions do not run', () => {
  it('the plain kernel does the work', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    const { kernelFor: kernelThere } = await import('./kernel-for.ts');
    const there = kernelThere(20, 1).gut.buffer.byteLength;
    vi.unstubAllGlobals();
    expect(there).toBe(plainKernel(20, 1).gut.buffer.byteLength);
    expect(kernelFor(20, 1).gut.buffer.byteLength).not.toBe(there);
  });

  it('nor where no memory is left for them', () => {
    vi.stubGlobal('WebAssembly', {
      ...Object.fromEntries(
        Object.getOwnPropertyNames(WebAssembly).map((name) => [name, Reflect.get(WebAssembly, name)]),
      ),
      Instance: class {
        constructor() {
          throw new RangeError('Out of memory');
        }
      },
    });
    expect(wasmKernel(20, 1)).toBeUndefined();
    vi.unstubAllGlobals();
    expect(wasmKernel(20, 1)).toBeDefined();
  });
});
