import { describe, expect, it } from 'vitest';
import { isStale, lastCheckedOn } from './checked-on.ts';

describe('A reading', () => {
  it('is fresh on the day of the latest reading', () => {
    expect(isStale(lastCheckedOn)).toBe(false);
  });

  it('is stale when it is more than 18 months older than the latest', () => {
    const [year, month, day] = lastCheckedOn.split('-').map(Number) as [number, number, number];
    const monthsEarlier = (months: number, daysEarlier: number) =>
      new Date(Date.UTC(year, month - 1 - months, day - daysEarlier)).toISOString().slice(0, 10);
    expect([monthsEarlier(18, 0), monthsEarlier(18, 1)].map(isStale)).toEqual([false, true]);
  });

  it('is stale when it is not a date', () => {
    expect(['', 'soon', '2026-13-01', '21.11.2026'].map(isStale)).toEqual([true, true, true, true]);
  });
});
