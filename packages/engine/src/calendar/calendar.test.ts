import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fallsIntoGap,
  type LocalDate,
  type LocalTime,
  minutesOf,
  readLocalDate,
  readLocalTime,
  readTimeZone,
  type TimeZone,
  weekdayOf,
  yearsBetween,
  zonedInstant,
} from './calendar.ts';

const day = (text: string) => text as LocalDate;

describe('A date is read', () => {
  it.each(['2026-12-01', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s', (text) => {
    expect(readLocalDate(text, '/start')).toEqual({ ok: true, value: text });
  });

  it.each([
    ['29 February of a common year', '2027-02-29'],
    ['29 February of 2100', '2100-02-29'],
    ['31 November', '2026-11-31'],
    ['month 13', '2026-13-01'],
    ['a date without zeros', '2026-1-1'],
    ['a date with a time', '2026-12-01T08:00'],
    ['a date written day first', '01-12-2026'],
    ['a year of long ago', '1899-12-31'],
    ['a year far away', '2200-01-01'],
    ['nothing', ''],
    ['a second line', '2026-12-01\n'],
  ])('but never %s', (_what, text) => {
    expect(readLocalDate(text, '/start')).toEqual({
      ok: false,
      problems: [{ code: 'date.not-a-date', at: '/start', values: { value: text } }],
    });
  });

  it('and shows only the beginning of what is no date', () => {
    expect(readLocalDate('9'.repeat(100_000), '')).toMatchObject({ problems: [{ values: { value: '9'.repeat(40) } }] });
  });
});

describe('A time of day is read', () => {
  it.each(['00:00', '08:05', '23:59'])('%s', (text) => {
    expect(readLocalTime(text, '')).toEqual({ ok: true, value: text });
  });

  it.each(['24:00', '8:00', '08:60', '08:00:00', '8 pm', '', '٠٨:٠٠'])('but never %s', (text) => {
    expect(readLocalTime(text, '/times/0')).toMatchObject({ problems: [{ code: 'time.not-a-time', at: '/times/0' }] });
  });

  it('and counts its minutes from midnight', () => {
    expect(minutesOf('14:30' as LocalTime)).toBe(870);
  });
});

describe('A time zone is read', () => {
  it.each(['Europe/London', 'America/Argentina/Buenos_Aires', 'UTC'])('%s', (text) => {
    expect(readTimeZone(text, '')).toEqual({ ok: true, value: text });
  });

  it.each([
    ['an offset, which knows no summer time', '+01:00'],
    ['a town that has none', 'Europe/Atlantis'],
    ['nothing', ''],
    ['a path', '../../etc/localtime'],
  ])('but never %s', (_what, text) => {
    expect(readTimeZone(text, '/timeZone')).toEqual({
      ok: false,
      problems: [{ code: 'time-zone.not-known', at: '/timeZone', values: { value: text } }],
    });
  });
});

describe('Days are counted', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-12-01', 84, '2027-02-23'],
    ['2026-12-01', 0, '2026-12-01'],
  ])('from %s by %d to %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it.each([
    ['born on 29 February, 18 on 1 March', '2008-02-29', '2026-03-01', 18],
    ['and still 17 the day before', '2008-02-29', '2026-02-28', 17],
    ['on the birthday itself', '1970-05-01', '2026-05-01', 56],
    ['the day before', '1970-05-01', '2026-04-30', 55],
  ])('in completed years: %s', (_what, birth, on, years) => {
    expect(yearsBetween(day(birth), day(on))).toBe(years);
  });
});

describe('A time that summer time touches', () => {
  const at = (date: string, time: string, zone: string) =>
    zonedInstant(day(date), time as LocalTime, zone as TimeZone).toString({ timeZoneName: 'never' });

  it.each([
    ['London', '2027-03-28', '01:30', 'Europe/London', '2027-03-28T02:30:00+01:00'],
    ['New York', '2027-03-14', '02:30', 'America/New_York', '2027-03-14T03:30:00-04:00'],
    [
      'Lord Howe, where the gap is half an hour',
      '2026-10-04',
      '02:15',
      'Australia/Lord_Howe',
      '2026-10-04T02:45:00+11:00',
    ],
    ['Apia, which skipped a whole day', '2011-12-30', '08:00', 'Pacific/Apia', '2011-12-31T08:00:00+14:00'],
  ])('in %s comes as far after the gap as it lies in it (T2)', (_where, date, time, zone, instant) => {
    expect(at(date, time, zone)).toBe(instant);
    expect(fallsIntoGap(day(date), time as LocalTime, zone as TimeZone)).toBe(true);
  });

  it.each([
    ['London', '2026-10-25', '01:30', 'Europe/London', '2026-10-25T01:30:00+01:00'],
    ['New York', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T01:30:00-04:00'],
  ])('in %s and comes twice is the first of the two (T2)', (_where, date, time, zone, instant) => {
    expect(at(date, time, zone)).toBe(instant);
    expect(fallsIntoGap(day(date), time as LocalTime, zone as TimeZone)).toBe(false);
  });
});

describe('Months and weekdays', () => {
  it.each([
    ['2026-11-28', 84, '2033-11-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-02-28', -3, '2026-11-28'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(day(date), months)).toBe(expected);
  });

  it.each([
    ['2026-11-30', 1],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
  ])('%s is weekday %d', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });
});
