import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type LocalDate } from './calendar.ts';
import { type Closed, isOpen, lastOpenDay, openDaysAfter, openDaysBefore } from './open-days.ts';

const day = (text: string) => text as LocalDate;
const weekend: Closed = { weekdays: [6, 7], dates: [] };
const christmas: Closed = { weekdays: [6, 7], dates: [day('2026-12-25'), day('2026-12-28')] };

describe('The last open day', () => {
  it.each([
    ['an open day itself', '2026-12-04', weekend, '2026-12-04'],
    ['the Friday before a Sunday', '2026-12-06', weekend, '2026-12-04'],
    ['the day before a long weekend', '2026-12-28', christmas, '2026-12-24'],
    ['any day where nothing is shut', '2026-12-06', { weekdays: [], dates: [] }, '2026-12-06'],
  ])('is %s', (_, date, closed, expected) => {
    expect(lastOpenDay(day(date), closed)).toBe(expected);
  });
});

describe('Work that takes open days', () => {
  it.each([
    ['none is asked for on the day', '2026-12-04', 0, weekend, '2026-12-04'],
    ['2 days by a Monday', '2026-12-07', 2, weekend, '2026-12-03'],
    ['2 days by a shut Monday after Christmas', '2026-12-28', 2, christmas, '2026-12-22'],
  ])('%s', (_, date, count, closed, expected) => {
    expect(openDaysBefore(day(date), count, closed)).toBe(expected);
  });

  it.each([
    ['asked for on a Thursday, 2 days come on Monday', '2026-12-03', 2, [], '2026-12-07'],
    ['asked for on a Sunday, it is asked for on Monday', '2026-12-06', 0, [], '2026-12-07'],
    ['a shut Monday after Christmas counts for nothing', '2026-12-23', 2, [], '2026-12-29'],
    ['who is away asks on the first open day at home', '2026-12-03', 1, ['2026-12-02', '2026-12-05'], '2026-12-08'],
  ])('%s', (_, date, count, [from, to], expected) => {
    const away = from === undefined || to === undefined ? [] : [{ from: day(from), to: day(to) }];
    expect(openDaysAfter(day(date), count, christmas, away)).toBe(expected);
  });

  it('has that many open days, however the days fall', () => {
    const offset = fc.nat(400);
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 });
    const law = fc.property(
      offset,
      fc.nat(12),
      weekdays,
      fc.array(offset, { maxLength: 6 }),
      (end, count, shut, off) => {
        const closed = { weekdays: shut, dates: off.map((days) => addDays(day('2026-01-01'), days)) };
        const by = addDays(day('2026-01-01'), end);
        const asked = openDaysBefore(by, count, closed);
        expect(isOpen(asked, closed)).toBe(true);
        const between = Array.from({ length: daysBetween(asked, by) }, (_, i) => addDays(asked, i + 1));
        expect(between.filter((date) => isOpen(date, closed))).toHaveLength(count);
      },
    );
    fc.assert(law, { numRuns: 3000 });
  });
});
