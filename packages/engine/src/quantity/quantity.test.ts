import { describe, expect, it } from 'vitest';
import { concentration, dailyDose, intrathecal, oral, perDay, volume } from './quantity.ts';

describe('An amount', () => {
  it('is a whole number of micrograms or microlitres of its own kind', () => {
    expect(oral(7500)).toEqual({ kind: 'oral', micrograms: 7500 });
    expect(intrathecal(250)).toEqual({ kind: 'intrathecal', micrograms: 250 });
    expect(dailyDose(60_000)).toEqual({ kind: 'oral-per-day', microgramsPerDay: 60_000 });
    expect(concentration(1000)).toEqual({ kind: 'concentration', microgramsPerMillilitre: 1000 });
    expect(volume(2500)).toEqual({ kind: 'volume', microlitres: 2500 });
  });

  it.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('is never made of %d (U1, U6)', (value) => {
    for (const make of [oral, intrathecal, dailyDose, concentration, volume]) {
      expect(() => make(value)).toThrow(RangeError);
    }
  });
});

describe('The doses of a day', () => {
  it('add up to the daily dose (P7)', () => {
    expect(perDay([oral(7500), oral(5000), oral(10_000)])).toEqual(dailyDose(22_500));
  });

  it('are none where nothing is taken', () => {
    expect(perDay([])).toEqual(dailyDose(0));
  });
});
