import { describe, expect, it } from 'vitest';
import { sumOfRunning } from './running.ts';

describe('The sum of what runs', () => {
  it('is that of those that have begun and not ended, of any number of them', () => {
    for (const count of [1, 2, 3, 7, 8, 100]) {
      const running = sumOfRunning(count);
      const sums = Array.from({ length: count }, (_, place) => running(place, 2 ** (place % 10)));
      expect(sums.at(-1)).toBe(Array.from({ length: count }, (_, place) => 2 ** (place % 10)).reduce((a, b) => a + b));
      const left = Array.from({ length: count - 1 }, (_, place) => running(place, 0));
      expect(left.at(-1) ?? sums[0]).toBe(2 ** ((count - 1) % 10));
    }
  });

  it('keeps no trace of what has ended', () => {
    const running = sumOfRunning(3);
    running(0, 1e9);
    running(1, 0.1);
    running(2, 0.2);
    running(0, 0);
    expect(running(2, 0)).toBe(0.1);
    expect(running(1, 0)).toBe(0);
  });
});
