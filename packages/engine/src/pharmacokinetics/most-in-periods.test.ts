import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostInPeriods, type Span, type TakenDose } from './most-in-periods.ts';

const dose = (at: number, micrograms: number): TakenDose => ({ at, micrograms });
const day = 24;
const always = Number.POSITIVE_INFINITY;
const periodsBetween = (times: readonly number[]): readonly Span[] =>
  [-always, ...times].map((from, i) => ({ from, to: times[i] ?? always }));

describe('The most that is taken in a day of each period', () => {
  it('is that of the 24 h that begin with one of its doses, also where they go on after it', () => {
    const doses = [dose(0, 10), dose(12, 20), dose(24, 40), dose(30, 1)];
    expect(mostInPeriods(doses, periodsBetween([6, 12]))).toEqual([30, 0, 61]);
  });

  it('of a last period that is shorter than a day is that of the 24 h that end with its last dose', () => {
    expect(mostInPeriods([dose(0, 10), dose(1, 20), dose(20, 40), dose(25, 5)], periodsBetween([24]))).toEqual([
      70, 45,
    ]);
    expect(mostInPeriods([dose(0, 10), dose(20, 40)], periodsBetween([24]))).toEqual([50, 0]);
  });

  it('is nothing without doses', () => {
    expect(mostInPeriods([], periodsBetween([5]))).toEqual([0, 0]);
  });

  it('is what looking at every pair of doses in every period finds', () => {
    const time = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(fc.array(fc.tuple(time, time)), fc.uniqueArray(time), (taken, times) => {
        const doses = taken.map(([at, micrograms]) => dose(at, micrograms));
        const periods = periodsBetween(times.toSorted((a, b) => a - b));
        expect(mostInPeriods(doses, periods)).toEqual(periods.map((period) => mostByPairs(doses, period)));
      }),
    );
  });
});

/** The definition, at the price of the square of the doses in each period. */
function mostByPairs(doses: readonly TakenDose[], { from, to }: Span): number {
  const last = Math.max(...doses.map(({ at }) => at));
  const isShort = to === always && last >= from && last - from < day;
  const totals = doses
    .filter(({ at }) => at < to && (at >= from || (isShort && at > last - day)))
    .map((first) =>
      doses.reduce((sum, { at, micrograms }) => (at >= first.at && at < first.at + day ? sum + micrograms : sum), 0),
    );
  return Math.max(0, ...totals);
}
