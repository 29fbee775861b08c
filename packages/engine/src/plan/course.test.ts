import { describe, expect, it } from 'vitest';
import { dailyDose } from '../quantity/quantity.ts';
import { courseOf, divisionsOf, divisionsUnder, nearestDoses, withOneLiquid } from './course.ts';
import { liquid, tablet, taking, taper, titration } from './examples.ts';

describe('A course', () => {
  it('knows the doses on the way down, not under the target and without zero', () => {
    const course = courseOf(taper({ target: dailyDose(10_000) }));
    expect(course.below).toEqual([25_000, 20_000, 15_000, 10_000]);
    expect(courseOf(taper()).below.at(-1)).toBe(5000);
  });

  it('reaches up to the target in a titration', () => {
    expect(courseOf(titration()).splits.dailyDoses[0]).toBe(30_000);
  });

  it('takes a time without a dose as one that may stay empty', () => {
    const { times } = taper();
    const course = courseOf(taper({ current: taking(10, 0, 10).filter(({ dose }) => dose.micrograms > 0), times }));
    expect(course.fromSplit).toEqual([10_000, 0, 10_000]);
    expect(course.splits.of(5000)).toEqual([0, 0, 5000]);
  });

  it('divides with tablets alone where they make the dose, and with every product else', () => {
    const course = courseOf(taper({ products: [tablet(10), liquid(1, 1)] }));
    expect(divisionsOf(course, 20_000)).toEqual([
      [5000, 5000, 10_000],
      [7000, 6000, 7000],
    ]);
    expect(divisionsOf(course, 22_000)).toEqual([[7000, 7000, 8000]]);
    expect(divisionsOf(courseOf(taper()), 22_000)).toEqual([]);
  });

  it('divides under what is taken where the most even day would raise a slot (TAP-22)', () => {
    const course = courseOf(taper({ current: taking(25, 25, 25), products: [tablet(10), tablet(25)] }));
    const now = [12_500, 10_000, 12_500];
    expect(course.splits.of(30_000)).toEqual([10_000, 10_000, 10_000]);
    expect(divisionsUnder(course, now)(30_000)).toEqual([10_000, 10_000, 10_000]);
    expect(course.splits.of(22_500)).toEqual([5000, 5000, 12_500]);
    expect(divisionsUnder(course, [10_000, 5000, 10_000])(22_500)).toBeUndefined();
    expect(divisionsUnder(course, [12_500, 0, 12_500])(22_500)).toEqual([10_000, 0, 12_500]);
  });

  it('names the doses next to one that cannot be made', () => {
    const mgPerDay = (value: number) => ({ value, unit: 'mg/d' });
    expect(nearestDoses(courseOf(taper()), 12_000)).toEqual({
      asked: mgPerDay(12),
      nearestBelow: mgPerDay(10),
      nearestAbove: mgPerDay(15),
    });
    expect(nearestDoses(courseOf(taper()), 1000)).toEqual({ asked: mgPerDay(1), nearestAbove: mgPerDay(5) });
    expect(nearestDoses(courseOf(taper()), 40_000)).toEqual({ asked: mgPerDay(40), nearestBelow: mgPerDay(30) });
  });
});

describe('Of several liquids', () => {
  const named = (id: string, milligrams: number, mark: number) => ({ ...liquid(milligrams, mark), id });

  it('the one with the finest dose is drawn from, then the weaker (H10)', () => {
    const coarse = named('coarse', 1, 1);
    const fine = named('fine', 5, 0.1);
    const weak = named('weak', 1, 0.5);
    expect(withOneLiquid([coarse, tablet(10), fine])).toEqual([tablet(10), fine]);
    expect(withOneLiquid([fine, weak])).toEqual([weak]);
  });

  it('and of two alike the first by name, however they are listed (P14)', () => {
    const [a, b] = [named('a', 1, 0.5), named('b', 1, 0.5)];
    expect([withOneLiquid([a, b]), withOneLiquid([b, a])]).toEqual([[a], [a]]);
  });
});
