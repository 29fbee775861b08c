import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime, TimeZone } from '../calendar/calendar.ts';
import { hoursSince } from './hours-since.ts';

const london = 'Europe/London' as TimeZone;
const on = (date: string) => date as LocalDate;
const at = (time: string) => time as LocalTime;

describe('A day of a plan (T4)', () => {
  it('has 25 hours when the clocks go back, and 23 when they go forward', () => {
    const autumn = hoursSince(on('2026-10-25'), london);
    expect(autumn(on('2026-10-25'), at('08:00'))).toBe(9);
    expect(autumn(on('2026-10-26'), at('08:00'))).toBe(33);
    const spring = hoursSince(on('2027-03-28'), london);
    expect(spring(on('2027-03-28'), at('08:00'))).toBe(7);
  });

  it('takes a time that the clocks leave out as far after the gap, and one that comes twice as its first', () => {
    expect(hoursSince(on('2027-03-28'), london)(on('2027-03-28'), at('01:30'))).toBe(1.5);
    expect(hoursSince(on('2026-10-25'), london)(on('2026-10-25'), at('01:30'))).toBe(1.5);
  });

  it('is the same in every zone whose clocks do not change', () => {
    const hours = ['UTC', 'Asia/Tokyo', 'Asia/Kathmandu', 'Pacific/Kiritimati'].map((zone) => {
      const since = hoursSince(on('2026-12-01'), zone as TimeZone);
      return [
        since(on('2026-12-01'), at('08:00')),
        since(on('2026-12-01'), at('22:30')),
        since(on('2027-06-01'), at('00:00')),
      ];
    });
    for (const each of hours) expect(each).toEqual([8, 22.5, 182 * 24]);
  });
});
