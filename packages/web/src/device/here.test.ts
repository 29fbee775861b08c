import { describe, expect, it } from 'vitest';
import { nextMonday, regionOfDevice } from './here.ts';

describe('Where the device is', () => {
  it.each([
    ['en-GB', 'Europe/London', 'UK'],
    ['en-US', 'America/Chicago', 'US'],
    ['en-CA', 'America/Toronto', 'CA'],
    ['en-IE', 'Europe/Dublin', 'IE'],
    ['en-AU', 'Australia/Sydney', 'AU'],
    ['en-NZ', 'Pacific/Auckland', 'NZ'],
    ['de-AT', 'Europe/Vienna', 'EU'],
  ])('%s in %s is %s', (language, zone, region) => {
    expect(regionOfDevice(language, zone)).toBe(region);
  });

  it.each([
    ['en-US', 'Europe/London'],
    ['en-GB', 'Asia/Tokyo'],
    ['en', 'Europe/London'],
    ['pt-BR', 'America/Sao_Paulo'],
  ])('%s in %s is unknown: language and clock do not agree, or name no region', (language, zone) => {
    expect(regionOfDevice(language, zone)).toBe('unknown');
  });
});

describe('The next Monday', () => {
  it.each([
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-30'],
    ['2024-02-27', '2024-03-04'],
  ])('after %s is %s', (day, monday) => {
    expect(nextMonday(day)).toBe(monday);
  });
});
