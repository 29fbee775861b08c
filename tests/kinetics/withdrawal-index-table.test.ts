import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { WithdrawalAssumptions } from '../../packages/engine/src/pharmacokinetics/withdrawal-assumptions.ts';
import { type Course, grid, traceWithdrawal } from '../../packages/engine/src/pharmacokinetics/withdrawal-model.ts';
import {
  followedBy,
  type Outline,
  outlineOf,
  personWith,
  sinceLastDose,
  stopped,
  taper,
  typical,
} from './withdrawal-regimens.ts';

/** Half of the last digit that the reference prints, and a hundredth for its own rounding. */
const printed = 0.06;

/** Hours are printed on the page's grid of half an hour. */
const onGrid = 0.5;

const days = (count: number, milligrams: number) => Array.from({ length: count }, () => milligrams);

/** From two days on the reference prints hours as days. */
function toleranceOf(name: keyof Outline, said: number): number {
  if (!name.endsWith('From')) return printed;
  return said < 48 ? onGrid : 24 * printed;
}

/** As long as anybody looks. */
const goingOn = followedBy(days(150, 80));
const oneMissed: Course = { ...goingOn, doses: goingOn.doses.slice(1) };

/** Peak, its day, 10 from and 20 from in h, last day of 20 and of 10: section 6.3 of the reference, row by row. */
type Said = number | 'never';
const table: readonly (readonly [string, Course, number, Said, Said, Said, Said, Said, Said])[] = [
  ['80 mg a day for 6 months, then none', stopped(80, 180), 100, 37.8, 2.6, 20.8, 28.5, 7.7, 15.1],
  ['the same with a creatinine clearance of 30', stopped(80, 180), 30, 55.3, 3.4, 27.5, 35.5, 12.2, 23.8],
  ['80 mg a day for 2 weeks, then none', stopped(80, 14), 100, 29.2, 2.6, 25.5, 35.5, 5.3, 9.3],
  ['60 mg a day for 3 months, then none', stopped(60, 90), 100, 29.6, 2.6, 22.5, 32.8, 5.8, 11.7],
  ['30 mg a day for 6 months, then none', stopped(30, 180), 100, 14.6, 2.5, 31.5, 'never', 'never', 5.7],
  ['30 mg a day for 2 weeks, then none', stopped(30, 14), 100, 11.2, 2.5, 42.5, 'never', 'never', 3.7],
  ['10 mg a day less each day', taper(10, 1), 100, 29, 8.3, 81.6, 134.4, 11.8, 19],
  ['10 mg a day less every 2 days', taper(10, 2), 100, 21.1, 15.3, 132, 312, 16.3, 23.6],
  ['10 mg a day less every 3 days', taper(10, 3), 100, 17.4, 19.9, 237.6, 'never', 'never', 28.6],
  ['10 mg a day less every week', taper(10, 7), 100, 11.5, 44.7, 715.2, 'never', 'never', 46.2],
  ['5 mg a day less every week', taper(5, 7), 100, 6.8, 79.7, 'never', 'never', 'never', 'never'],
  ['one dose of 20 mg missed', oneMissed, 100, 6.5, 22.8 / 24, 'never', 'never', 'never', 'never'],
  [
    '3 days missed, then the full dose again',
    followedBy([0, 0, 0, ...days(147, 80)]),
    100,
    37.8,
    2.6,
    20.8,
    28.5,
    4,
    4.5,
  ],
];

describe('The model of the withdrawal index gives what the reference prints', () => {
  it.each(table)('%s', (_, course, creatinineClearance, ...expected) => {
    const found = outlineOf(course, personWith(creatinineClearance));
    const names = [
      'peak',
      'peakDay',
      'tenFrom',
      'twentyFrom',
      'lastTwenty',
      'lastTen',
    ] as const satisfies (keyof Outline)[];
    names.forEach((name, column) => {
      const [is, said = Number.NaN] = [found[name], expected[column]];
      if (said === 'never' || is === 'never') expect(is, name).toBe(said);
      else expect(Math.abs(is - said), `${name}: ${is}`).toBeLessThanOrEqual(toleranceOf(name, said));
    });
  });

  it.each([
    [12, 0.412, 0.518, 1.8],
    [24, 0.126, 0.495, 14.2],
    [36, 0.022, 0.459, 28.1],
    [48, 0.003, 0.421, 35.5],
    [60, 0, 0.387, 37.8],
    [72, 0, 0.356, 37.3],
    [96, 0, 0.303, 33.6],
    [168, 0, 0.199, 22],
    [336, 0, 0.102, 10.8],
  ])('%d h after the last dose of 80 mg a day', (hours, effect, adaptation, index) => {
    const course = stopped(80, 180);
    const trace = traceWithdrawal(personWith(), typical, course, 336);
    const point = (hours - sinceLastDose(course)) / grid;
    expect(Math.abs((trace.effect[point] ?? Number.NaN) - effect)).toBeLessThanOrEqual(0.00055);
    expect(Math.abs((trace.adaptation[point] ?? Number.NaN) - adaptation)).toBeLessThanOrEqual(0.00055);
    expect(Math.abs((trace.index[point] ?? Number.NaN) - index)).toBeLessThanOrEqual(printed);
  });

  it('at the last dose itself', () => {
    const lastDay = { ...stopped(80, 179), doses: followedBy([80]).doses };
    const { effect, adaptation, index } = traceWithdrawal(personWith(), typical, lastDay, 24);
    const point = 23 / grid;
    const parts = [effect, adaptation, index].map((part) => part[point] ?? Number.NaN);
    expect(parts.map((value, place) => value.toFixed(place === 2 ? 1 : 3))).toEqual(['0.534', '0.518', '1.0']);
  });

  it.each([
    [10, 0.05],
    [20, 0.12],
    [30, 0.2],
    [40, 0.28],
    [60, 0.41],
    [80, 0.52],
  ])('adaptation to %d mg a day for years', (milligrams, adaptation) => {
    const found = traceWithdrawal(personWith(), typical, stopped(milligrams, 3650), 0).adaptation[0] ?? Number.NaN;
    expect(Math.abs(found - adaptation)).toBeLessThanOrEqual(0.0055);
  });

  it.each([
    [{ halfEffect: 150 }, 54.7, undefined, undefined],
    [{ halfEffect: 600 }, 20.2, undefined, undefined],
    [{ fastShare: 0.5 }, 40.5, undefined, 12.6],
    [{ fastShare: 0.9 }, 36.4, undefined, 6.3],
    [{ fastHalfLife: 36 }, 32.1, undefined, undefined],
    [{ fastHalfLife: 144 }, 42.3, undefined, 12.5],
    [{ expressionHalfLife: 6 }, 41.4, 2.1, undefined],
    [{ expressionHalfLife: 24 }, 32.6, 3.5, undefined],
    [{ delayHalfLife: 3 }, 38.2, 2.4, undefined],
    [{ delayHalfLife: 12 }, 36.5, 3.2, undefined],
  ] as const)('where one assumption is another: %j', (other: Partial<WithdrawalAssumptions>, peak, day, lastTwenty) => {
    const found = outlineOf(stopped(80, 180), personWith(), { ...typical, ...other });
    expect(Math.abs(found.peak - peak), `peak: ${found.peak}`).toBeLessThanOrEqual(printed);
    if (day !== undefined) expect(Math.abs(found.peakDay - day), `day: ${found.peakDay}`).toBeLessThanOrEqual(printed);
    if (lastTwenty !== undefined)
      expect(Math.abs(Number(found.lastTwenty) - lastTwenty), `last: ${found.lastTwenty}`).toBeLessThanOrEqual(printed);
  });
});

describe('Against what was seen in people', () => {
  it('passes 10 at 21 h and 20 at 28.5 h after an abrupt stop, where first symptoms came at 18, 25 and 31 h (V23)', () => {
    const { tenFrom, twentyFrom } = outlineOf(stopped(80, 180));
    for (const hours of [Number(tenFrom), Number(twentyFrom)]) {
      expect(hours).toBeGreaterThanOrEqual(12);
      expect(hours).toBeLessThanOrEqual(72);
    }
    expect(Math.round(Number(tenFrom))).toBe(21);
    expect(twentyFrom).toBe(28.5);
  });

  it('orders abrupt stops by dose and by time, and tapers by their speed', () => {
    const peaks = [stopped(80, 180), stopped(60, 90), stopped(30, 180), stopped(30, 14)].map((c) => outlineOf(c).peak);
    const slower = [taper(10, 1), taper(10, 2), taper(10, 3), taper(10, 7), taper(5, 7)].map((c) => outlineOf(c).peak);
    expect(peaks).toEqual([...peaks].sort((a, b) => b - a));
    expect([peaks[0], ...slower]).toEqual([peaks[0], ...slower].sort((a, b) => Number(b) - Number(a)));
  });
});

describe('The assumptions', () => {
  it('are the facts KIN-W1 to KIN-W7, with days as hours', () => {
    expect(typical.fastHalfLife).toBe(24 * facts['KIN-W5'].figures.halfLife.value);
    expect(typical).toEqual({
      delayHalfLife: 6,
      halfEffect: 300,
      steepness: 1.5,
      fastShare: 0.75,
      fastHalfLife: 72,
      slowHalfLife: 504,
      expressionHalfLife: 12,
    });
  });
});
