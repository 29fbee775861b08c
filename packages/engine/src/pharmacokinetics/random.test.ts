import { describe, expect, it } from 'vitest';
import { normalPair, philox } from './random.ts';

const pi = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
const most = 0xffffffff;

describe('Chance', () => {
  it('is Philox4x32-10: it gives the known answers that its authors publish (Random123, kat_vectors)', () => {
    expect(philox([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
    expect(philox([most, most, most, most], [most, most])).toEqual([0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]);
    expect(philox(pi, [0xa4093822, 0x299f31d0])).toEqual([0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]);
  });

  it('is the same on every run, for each seed and each stream', () => {
    const [first, second] = normalPair(1, 0, 0);
    expect(first).toBeCloseTo(-1.8045566655837295, 12);
    expect(second).toBeCloseTo(-1.078351942930327, 12);
    expect(normalPair(2, 0, 0)).not.toEqual(normalPair(1, 0, 0));
    expect(normalPair(1, 1, 0)).not.toEqual(normalPair(1, 0, 0));
    expect(normalPair(1, 0, 1)).not.toEqual(normalPair(1, 0, 0));
    expect(normalPair(2 ** 32 + 1, 0, 0)).not.toEqual(normalPair(1, 0, 0));
    expect(normalPair(1, 2 ** 32, 0)).not.toEqual(normalPair(1, 0, 0));
  });

  it('is normal: the share below each of some bounds is that of the normal distribution', () => {
    const numbers = Array.from({ length: 50_000 }, (_, i) => normalPair(3, i, 0)).flat();
    const shareBelow = (bound: number) => numbers.filter((number) => number < bound).length / numbers.length;
    for (const [bound, share] of [
      [-1.959964, 0.025],
      [-1, 0.158655],
      [0, 0.5],
      [0.67449, 0.75],
      [1.644854, 0.95],
      [3, 0.99865],
    ] as const) {
      expect(Math.abs(shareBelow(bound) - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / numbers.length));
    }
  });

  it('gives two numbers of a pair that know nothing of each other', () => {
    const pairs = Array.from({ length: 50_000 }, (_, i) => normalPair(4, i, 0));
    const product = pairs.reduce((sum, [a, b]) => sum + a * b, 0) / pairs.length;
    expect(Math.abs(product)).toBeLessThan(4 / Math.sqrt(pairs.length));
  });
});
