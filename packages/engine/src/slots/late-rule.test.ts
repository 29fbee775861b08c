import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../calendar/instant.ts';
import { at } from '../record/examples.ts';
import { justAfter, justBefore, slot } from './examples.ts';
import { type LateContext, lateRule, onTimeUntil } from './late-rule.ts';

const day = '2026-12-03';
const time = (text: string) => at(`${day}T${text}`);
const planned = slot(`${day}T08:00`);
const adult: LateContext = { region: 'UK', age: 56, planGapHours: 0 };
const rule = (next: string | Instant, changes: Partial<LateContext> = {}) =>
  lateRule(planned, typeof next === 'string' ? time(next) : next, { ...adult, ...changes }, facts);

describe('A dose at 08:00 in the UK (MISS-01)', () => {
  it('is taken until 2 h before the next, and left out from the moment after', () => {
    expect(rule('14:00')).toEqual({
      takeUntil: time('12:00'),
      leaveOutFrom: justAfter(time('12:00')),
      cites: ['MISS-01'],
      hasNumber: true,
      gapHours: 2,
    });
  });

  it.each([
    ['a gap that the clinician made longer', 3, '11:00', 3],
    ['a gap that the clinician made shorter than the rule', 1, '12:00', 2],
  ] as const)('goes by %s', (_, planGapHours, until, gapHours) => {
    expect(rule('14:00', { planGapHours })).toMatchObject({ takeUntil: time(until), gapHours });
  });

  it.each([
    ['a child', 8, 4],
    ['one of 17 years', 17, 4],
    ['one of an age nobody knows', 'unknown', 4],
    ['one of 18 years', 18, 2],
  ] as const)('for %s waits so many hours before the next (MISS-03)', (_, age, hours) => {
    const found = rule('14:00', { age });
    expect(found.gapHours).toBe(hours);
    expect(found.takeUntil).toBe(time(hours === 4 ? '10:00' : '12:00'));
  });

  it('for a child asks between the two rules: nothing is left out before the next is due', () => {
    expect(rule('14:00', { age: 8 })).toMatchObject({ leaveOutFrom: time('14:00'), cites: ['MISS-01', 'MISS-03'] });
    expect(rule('14:00', { age: 8, planGapHours: 5 })).toMatchObject({ takeUntil: time('09:00'), gapHours: 5 });
  });

  it.each([
    ['3 h later', '11:00', '09:00'],
    ['2 h later', '10:00', '08:00'],
  ])('may be taken when it comes due, also where the next follows %s', (_, next, until) => {
    expect(rule(next).takeUntil).toBe(time(until));
  });

  it('may be taken when it comes due by a child whose next follows sooner than the wait', () => {
    expect(rule('11:00', { age: 8 }).takeUntil).toBe(time('08:00'));
  });

  it('is not taken at all where the next follows within the floor of 2 h (M4)', () => {
    expect(rule(justBefore(time('10:00'))).takeUntil).toBe(justBefore(time('08:00')));
    expect(rule('08:00').takeUntil).toBe(justBefore(time('08:00')));
  });
});

describe('A dose at 08:00 where no text has a number (MISS-04)', () => {
  it.each(['US', 'NZ', 'EU', 'unknown'] as const)(
    'in %s is on time for an hour, and nobody says to leave it out',
    (region) => {
      expect(rule('14:00', { region })).toEqual({
        takeUntil: time('09:00'),
        leaveOutFrom: time('14:00'),
        cites: ['MISS-04', 'MISS-02'],
        hasNumber: false,
        gapHours: 2,
      });
    },
  );

  it('keeps the gap to the next, the longer of the floor and the clinician’s', () => {
    expect(rule('10:30', { region: 'US' }).takeUntil).toBe(time('08:30'));
    expect(rule('11:30', { region: 'US', planGapHours: 3 })).toMatchObject({ takeUntil: time('08:30'), gapHours: 3 });
    expect(rule(justBefore(time('10:00')), { region: 'US' }).takeUntil).toBe(justBefore(time('08:00')));
  });

  it('is the same for a child', () => {
    expect(rule('14:00', { region: 'US', age: 8 })).toEqual(rule('14:00', { region: 'US' }));
  });
});

describe('A dose at 08:00', () => {
  it('is on time until 09:00', () => {
    expect(onTimeUntil(planned, facts)).toBe(time('09:00'));
  });
});
