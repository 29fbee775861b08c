import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { oral } from '../quantity/quantity.ts';
import type { Dose } from '../record/doses.ts';
import { at, recordOf, signed } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { dose, matching, slot } from './examples.ts';
import { isLongGap, mayTake } from './may-take.ts';
import { type Situation, situationAt } from './situation.ts';
import type { Slot } from './slot.ts';

const day = '2026-12-03';
const now = at(`${day}T14:00`);
const [morning, noon, evening] = ['08:00', '14:00', '20:00'].map((time, i) => slot(`${day}T${time}`, i)) as [
  Slot,
  Slot,
  Slot,
];
const yesterday = ['08:00', '14:00', '20:00'].map((time, i) => slot(`2026-12-02T${time}`, i));
const calm: Situation = {
  ...situationAt(project(recordOf(signed()), facts), now, facts),
  run: 0,
  hoursWithout: 6,
};
/** What hinders the 14:00 dose after these. */
const hinders = (
  slots: readonly (readonly [Slot, Dose | 'none'])[],
  beside: readonly Dose[] = [],
  changes: Partial<Situation> = {},
  of: Slot = noon,
) => mayTake(of, { ...calm, matching: matching(slots, ...beside), ...changes }, facts);
const takenAt = (of: Slot, when: string, milligrams: number | 'unknown' = 10) =>
  [of, dose(when, milligrams, of.id)] as const;

describe('Nothing hinders a dose', () => {
  it('where the others were as planned', () => {
    expect(hinders([takenAt(morning, `${day}T08:00`), [noon, 'none'], [evening, 'none']])).toBeUndefined();
  });
});

describe('A long gap hinders it (M8)', () => {
  it.each([
    ['3 planned doses missed', 3, 23, true],
    ['2 planned doses missed', 2, 23, false],
    ['24 h without', 1, 24, true],
    ['a moment less than 24 h without', 1, 23.999, false],
    ['3 missed where nobody knows the hours', 3, 'unknown', true],
    ['2 missed where nobody knows the hours', 2, 'unknown', false],
  ] as const)('%s', (_, run, hoursWithout, isLong) => {
    expect(isLongGap({ ...calm, run, hoursWithout }, facts)).toBe(isLong);
    expect(hinders([[noon, 'none']], [], { run, hoursWithout })).toEqual(
      isLong ? { reason: 'long-gap', cites: ['LIMIT-M8', 'MISS-08', 'MISS-09'] } : undefined,
    );
  });
});

describe('A dose of the last 24 h of which nobody knows how much it was hinders it (M7, M10)', () => {
  const notKnown = { reason: 'amount-not-known', cites: ['LIMIT-M5', 'LIMIT-Y10'] };

  it('for the planned one before, beside the plan, and where its entry tells of two amounts', () => {
    expect(hinders([takenAt(morning, `${day}T08:00`, 'unknown')])).toEqual(notKnown);
    expect(hinders([], [dose(`${day}T10:00`, 'unknown')])).toEqual(notKnown);
    expect(hinders([], [dose(`${day}T10:00`, 10, 'unplanned', { amountInDoubt: true })])).toEqual(notKnown);
  });

  it('and not for longer', () => {
    expect(hinders([], [dose('2026-12-02T14:00', 'unknown')])).toBeUndefined();
    expect(hinders([], [dose('2026-12-02T14:01', 'unknown')])).toEqual(notKnown);
  });
});

describe('A dose-day that would come to more than the plan hinders it (M5)', () => {
  const total = { reason: 'day-total-reached', cites: ['LIMIT-M5'] };
  it.each([
    ['as much as is left', 20, undefined],
    ['the least amount more', 20.001, total],
  ] as const)('after %s', (_, milligrams, expected) => {
    expect(hinders([takenAt(morning, `${day}T08:00`, milligrams)])).toEqual(expected);
  });

  it('counts what was beside the plan on that day', () => {
    const before = [takenAt(morning, `${day}T08:00`)];
    expect(hinders(before, [dose(`${day}T10:00`, 10)])).toBeUndefined();
    expect(hinders(before, [dose(`${day}T10:00`, 10.001)])).toEqual(total);
  });

  it('does not count another day’s: its doses whenever they were taken (T3), or what was beside the plan', () => {
    const last = yesterday[2] ?? morning;
    expect(hinders([takenAt(last, `${day}T00:30`, 25)])).toBeUndefined();
    expect(hinders([], [dose('2026-12-02T20:00', 25)])).toBeUndefined();
  });

  it('goes by the day of the plan’s clock, and by when a dose was written where nobody knows its time', () => {
    // 23:30 in universal time is past midnight in a zone that is ahead
    const tokyo = {
      ...situationAt(project(recordOf(signed({ zone: 'Asia/Tokyo' as never })), facts), now, facts),
      run: 0,
      hoursWithout: 6,
    };
    expect(hinders([], [dose('2026-12-02T23:30', 25)])).toBeUndefined();
    expect(hinders([], [dose('2026-12-02T23:30', 25)], { followed: tokyo.followed })).toEqual(total);
    expect(hinders([], [dose(`${day}T10:00`, 25, 'unplanned', { at: 'unknown' })])).toEqual(total);
  });

  it('has nothing beside it where no plan is followed', () => {
    expect(hinders([], [dose(`${day}T10:00`, 25)], { followed: [] })).toBeUndefined();
  });
});

describe('24 h that would hold more than one dose above the planned number hinder it (M5)', () => {
  const tooMany = { reason: 'too-many-in-a-day', cites: ['LIMIT-M5'] };
  /** Small doses, so that the day's total hinders nothing. */
  const small = (times: readonly string[]) => times.map((when) => dose(when, 0.1));

  it.each([
    ['three others', [`${day}T01:00`, `${day}T02:00`, `${day}T03:00`], undefined],
    ['four others', [`${day}T01:00`, `${day}T02:00`, `${day}T03:00`, `${day}T04:00`], tooMany],
    ['four, one of them 24 h ago', ['2026-12-02T14:00', `${day}T02:00`, `${day}T03:00`, `${day}T04:00`], undefined],
    [
      'four, one of them almost 24 h ago',
      ['2026-12-02T14:01', `${day}T02:00`, `${day}T03:00`, `${day}T04:00`],
      tooMany,
    ],
  ] as const)('after %s', (_, times, expected) => {
    expect(hinders([], small(times))).toEqual(expected);
  });

  it('counts planned ones too, and those of unknown time by when they were written', () => {
    const slots = [takenAt(yesterday[2] ?? morning, `${day}T00:00`, 0.1), takenAt(morning, `${day}T08:00`, 0.1)];
    expect(hinders(slots, small([`${day}T02:00`]))).toBeUndefined();
    expect(hinders(slots, small([`${day}T02:00`, `${day}T03:00`]))).toEqual(tooMany);
    const unknown = dose(`${day}T03:00`, 0.1, 'unplanned', { at: 'unknown' });
    expect(hinders(slots, [...small([`${day}T02:00`]), unknown])).toEqual(tooMany);
  });

  it('goes by when a dose was taken and not by when it was written', () => {
    const late = [1, 2, 3, 4].map((hour) => dose(`2026-12-02T1${hour % 4}:00`, 0.1, 'unplanned', { notAfter: now }));
    expect(hinders([], late)).toBeUndefined();
  });

  it('allows what a day of the last 24 h with more planned doses allowed', () => {
    const four = { count: 4, micrograms: 30_000 };
    const times = [`${day}T01:00`, `${day}T02:00`, `${day}T03:00`, `${day}T04:00`];
    const evening = (ofDay: Slot['ofDay'], when = '2026-12-02T20:00') => [[slot(when, 2, { ofDay }), 'none'] as const];
    expect(hinders(evening(four), small(times))).toBeUndefined();
    expect(hinders(evening({ count: 3, micrograms: 30_000 }), small(times))).toEqual(tooMany);
    expect(hinders(evening(four, '2026-12-02T14:00'), small(times))).toEqual(tooMany);
    expect(hinders(evening(four, `${day}T20:00`), small(times))).toEqual(tooMany);
    expect(hinders([[{ ...noon, ofDay: four }, 'none']], small(times), {}, { ...noon, ofDay: four })).toBeUndefined();
  });

  it('comes after the total of the day', () => {
    const large = [0, 1, 2, 3].map((i) => ({ ...dose(`${day}T0${i + 1}:00`), amount: oral(10_000) }));
    expect(hinders([], large)?.reason).toBe('day-total-reached');
  });
});
