import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { afterHours, type Instant } from '../calendar/instant.ts';
import type { Dose } from '../record/doses.ts';
import { adult, at, recordOf, signed } from '../record/examples.ts';
import { project } from '../record/project.ts';
import type { State } from '../record/state.ts';
import { doseFindings } from './dose-findings.ts';
import { dose, justBefore, matching, slot } from './examples.ts';
import { type Situation, situationAt } from './situation.ts';
import type { Slot } from './slot.ts';

const day = '2026-12-03';
const now = at(`${day}T14:00`);
const state = project(recordOf(adult, signed()), facts);
const calm: Situation = {
  ...situationAt(state, now, facts),
  matching: matching([]),
  last: at(`${day}T08:00`),
  hoursWithout: 6,
  run: 0,
};
const found = (situation: Partial<Situation>, of: Partial<State> = {}) =>
  doseFindings({ ...calm, ...situation }, { ...state, ...of }, 'none', facts);
const only = (situation: Partial<Situation>, of: Partial<State> = {}) => {
  const [first, ...others] = found(situation, of);
  expect(others).toEqual([]);
  return first;
};
const codes = (situation: Partial<Situation>, of: Partial<State> = {}) => found(situation, of).map(({ code }) => code);
const open = (when: string, index = 0) => [slot(when, index), 'none'] as const;

describe('Doses as planned', () => {
  it('call for nothing', () => {
    expect(found({})).toEqual([]);
  });
});

describe('Without a dose for a while', () => {
  it.each([
    ['one missed', 1, 6, undefined],
    ['two missed', 2, 12, 'dose.gap'],
    ['three missed', 3, 12, 'dose.long-gap'],
    ['24 h', 1, 24, 'dose.long-gap'],
    ['48 h', 4, 48, 'dose.long-gap'],
    ['more than 48 h', 4, 48.001, 'dose.restart-alone'],
    ['nothing missed, whatever the hours', 0, 100, undefined],
    ['three missed, where nobody knows the hours', 3, 'unknown', 'dose.long-gap'],
    ['two missed, where nobody knows the hours', 2, 'unknown', 'dose.gap'],
  ] as const)('%s', (_, run, hoursWithout, code) => {
    expect(only({ run, hoursWithout })?.code).toBe(code);
  });

  it('says the hours that have passed in full, and what was missed', () => {
    expect(only({ run: 2, hoursWithout: 12.9 })).toEqual({
      code: 'dose.gap',
      severity: 'warning',
      verdict: 'applies',
      cites: ['MISS-08', 'WD-10'],
      values: {
        hours: { value: 12, unit: 'h' },
        missed: 2,
        part: 'no',
        seenEarliest: { value: 18, unit: 'h' },
        seenLatest: { value: 31, unit: 'h' },
      },
      toSign: false,
    });
    expect(only({ run: 3, hoursWithout: 24.9 })).toMatchObject({
      severity: 'danger',
      cites: ['LIMIT-M8', 'MISS-08'],
      values: { hours: { value: 24, unit: 'h' }, missed: 3 },
    });
    expect(only({ run: 3, hoursWithout: 50 })).toMatchObject({
      severity: 'danger',
      cites: ['MISS-09', 'LIMIT-M8'],
      values: { hours: { value: 50, unit: 'h' }, missed: 3, alone: { value: 48, unit: 'h' } },
    });
    expect(only({ run: 3, hoursWithout: 'unknown' })?.values['hours']).toBe('unknown');
  });

  it('cannot be told for sure where the last dose is not known, and that is said too', () => {
    expect(found({ run: 3, last: 'unknown' })).toMatchObject([
      { code: 'dose.long-gap', verdict: 'cannot-tell' },
      { code: 'dose.last-unknown', verdict: 'cannot-tell', severity: 'warning', cites: ['LIMIT-M4', 'MISS-08'] },
    ]);
    expect(codes({ run: 1, last: 'unknown' })).toEqual(['dose.last-unknown']);
    expect(codes({ run: 0, last: 'unknown' })).toEqual([]);
  });

  it('is a doubt from 24 h on where no plan is, since nobody knows if one was missed (M8, M11)', () => {
    const without = (hoursWithout: Situation['hoursWithout']) => found({ run: 0, hoursWithout, plan: 'none' });
    expect(without(23.9)).toEqual([]);
    expect(without('unknown')).toEqual([]);
    expect(without(60.5)).toMatchObject([
      {
        code: 'dose.gap-without-plan',
        severity: 'warning',
        verdict: 'cannot-tell',
        cites: ['LIMIT-M8', 'MISS-08', 'LIMIT-M11'],
        values: { hours: { value: 60, unit: 'h' } },
      },
    ]);
  });

  it('is watched from 12 h after the first dose that was missed', () => {
    const late = (when: string) => codes({ run: 1, matching: matching([open(when)]) });
    expect(late(`${day}T02:01`)).toEqual([]);
    expect(late(`${day}T02:00`)).toEqual(['dose.gap']);
    expect(codes({ run: 0, matching: matching([open(`${day}T00:00`)]) })).toEqual([]);
  });

  it('counts from the first of the doses in a row, not from one missed before or still to come', () => {
    const slots = [
      open('2026-12-02T20:00'),
      [slot(`${day}T08:00`, 0), dose(`${day}T08:00`)] as const,
      open(`${day}T13:00`, 1),
      open(`${day}T20:00`, 2),
    ];
    expect(codes({ run: 1, matching: matching(slots) })).toEqual([]);
    expect(codes({ run: 1, matching: matching([open('2026-12-02T20:00'), open(`${day}T14:01`)]) })).toEqual([
      'dose.gap',
    ]);
    expect(codes({ run: 1, matching: matching([open('2026-12-02T20:00'), open(`${day}T14:00`)]) })).toEqual([]);
  });
});

describe('Too much', () => {
  const excess = {
    above: 15_000,
    tooClose: 0,
    taken: 45_000,
    mayBeMore: false,
    risks: [],
    cites: ['LIMIT-R1'],
  } as const;
  it.each([
    ['none', 'none', undefined],
    ['call', 'call', 'danger'],
    ['poisons', 'poisons', 'danger'],
    ['emergency', 'emergency', 'emergency'],
  ] as const)('of level %s', (_, level, severity) => {
    expect(only({ excess: { ...excess, level } })?.severity).toBe(severity);
  });

  it('says how much, and whether something about the person makes any of it count', () => {
    expect(only({ excess: { ...excess, level: 'call' } })).toMatchObject({
      code: 'dose.too-much',
      verdict: 'applies',
      cites: ['LIMIT-R1'],
      values: {
        level: 'call',
        above: { value: 15, unit: 'mg' },
        taken: { value: 45, unit: 'mg' },
        plan: 'known',
        risk: 'no',
        close: 'no',
      },
    });
    expect(only({ excess: { ...excess, level: 'emergency', risks: ['child'] } })?.values['risk']).toBe('yes');
    expect(only({ excess: { ...excess, level: 'call', tooClose: 5000 } })?.values['close']).toBe('yes');
  });

  it('of which nobody knows how much cannot be told', () => {
    expect(only({ excess: { ...excess, level: 'poisons', mayBeMore: true } })?.verdict).toBe('cannot-tell');
  });

  it('without any plan cannot be told either, and says how much was taken', () => {
    expect(only({ excess: { ...excess, level: 'emergency', above: 'unknown' } })).toMatchObject({
      severity: 'emergency',
      verdict: 'cannot-tell',
      values: { above: 'unknown', taken: { value: 45, unit: 'mg' }, plan: 'none' },
    });
  });
});

describe('A dose that two entries tell of', () => {
  const doubt = (when: string | Instant, pleaseConfirm = true) => {
    const one = dose(`${day}T08:00`, 10, 'unplanned', { pleaseConfirm });
    return { ...one, notAfter: typeof when === 'string' ? at(when) : when };
  };
  const twoDaysAgo = afterHours(now, -48);

  it('is asked about for two days (Y3)', () => {
    expect(only({}, { doses: [doubt(twoDaysAgo), doubt(`${day}T08:00`)] })).toMatchObject({
      code: 'dose.please-confirm',
      severity: 'caution',
      cites: ['LIMIT-Y3'],
      values: { doses: 2 },
    });
    expect(codes({}, { doses: [doubt(justBefore(twoDaysAgo))] })).toEqual([]);
    expect(codes({}, { doses: [doubt(`${day}T08:00`, false)] })).toEqual([]);
  });
});

describe('Less than planned (TAP-30)', () => {
  const part = (of: Slot, milligrams: number | 'unknown') => [of, dose(`${day}T08:00`, milligrams, of.id)] as const;
  const whole = (when: string) => [slot(when), dose(when)] as const;
  const short = (...slots: readonly (readonly [Slot, Dose | 'none'])[]) => codes({ matching: matching(slots) });
  const morning = slot(`${day}T08:00`);

  it.each([
    ['a quarter of the day', 2.5, []],
    ['more than a quarter of the day', 2.499, ['dose.less-than-planned']],
    ['a dose taken whole', 10, []],
    ['a dose of which nobody knows the amount', 'unknown', ['dose.amount-in-doubt']],
  ] as const)('%s', (_, milligrams, expected) => {
    // 7.5 mg of a day of 30 mg are a quarter of it
    const of = { ...morning, ofDay: { count: 3, micrograms: 30_000 } };
    expect(short(part(of, milligrams))).toEqual(expected);
  });

  it('says by how much, in the last two days', () => {
    expect(only({ matching: matching([part(morning, 1)]) })).toMatchObject({
      code: 'dose.less-than-planned',
      severity: 'warning',
      verdict: 'applies',
      cites: ['TAP-30'],
      values: { short: { value: 9, unit: 'mg' }, within: { value: 48, unit: 'h' } },
    });
  });

  it('adds what was missed to what was taken in part, and takes off nothing for what was larger', () => {
    expect(short(part(morning, 9), open(`${day}T14:00`, 1))).toEqual(['dose.less-than-planned']);
    expect(short(part(morning, 9), whole(`${day}T14:00`))).toEqual([]);
    const large = [slot('2026-12-02T20:00'), dose('2026-12-02T20:00', 30)] as const;
    expect(short(large, part(morning, 1))).toEqual(['dose.less-than-planned']);
    const unknown = [slot('2026-12-02T20:00'), dose('2026-12-02T20:00', 'unknown')] as const;
    expect(short(unknown, part(morning, 3))).toEqual(['dose.amount-in-doubt']);
  });

  it('is not what was missed whole: that is said as a gap', () => {
    expect(short(open(`${day}T08:00`), open(`${day}T14:00`, 1))).toEqual([]);
  });

  it('looks back two days and not ahead', () => {
    const early = slot('2026-12-01T14:00');
    const late = slot('2026-12-01T14:01');
    expect(short(part(early, 1))).toEqual([]);
    expect(short(part(late, 1))).toEqual(['dose.less-than-planned']);
    expect(short(part(slot(`${day}T14:01`), 1))).toEqual([]);
    expect(short(part(slot(`${day}T14:00`), 1))).toEqual(['dose.less-than-planned']);
  });

  it('goes by the largest day of the two', () => {
    const small = slot('2026-12-02T08:00', 0, { ofDay: { count: 1, micrograms: 10_000 } });
    expect(short(part(small, 4))).toEqual(['dose.less-than-planned']);
    expect(short(part(small, 4), whole(`${day}T08:00`))).toEqual([]);
  });
});
