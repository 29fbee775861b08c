import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { HelpFirst } from '../adjustment/help-first.ts';
import { afterHours, type Instant } from '../calendar/instant.ts';
import type { Dose } from '../record/doses.ts';
import type { Event } from '../record/event.ts';
import { adult, at, recordOf, signed, step, taken } from '../record/examples.ts';
import { project } from '../record/project.ts';
import type { State } from '../record/state.ts';
import { advise } from './advise.ts';
import { dose, justAfter, justBefore, matching } from './examples.ts';
import { type Situation, situationAt } from './situation.ts';

const day = '2026-12-03';
const time = (text: string) => at(`${day}T${text}`);
const usual = [step('2026-12-02', null, { '08:00': 10, '14:00': 10, '20:00': 10 })];
const steadily = [
  taken('a1', '2026-12-02T08:00', ['2026-12-02', 0]),
  taken('a2', '2026-12-02T14:00', ['2026-12-02', 1]),
  taken('a3', '2026-12-02T20:00', ['2026-12-02', 2]),
];
const plan = signed({}, usual);

interface Asked {
  readonly when?: string | Instant;
  readonly events?: readonly Event[];
  readonly situation?: Partial<Situation>;
  readonly state?: Partial<State>;
  readonly help?: HelpFirst;
}

/** What is said of the 08:00 dose, after a day of doses as planned. */
function said({ when = '08:00', events = [plan, ...steadily], situation = {}, state = {}, help = 'none' }: Asked) {
  const known = { ...project(recordOf(adult, ...events), facts), ...state };
  const now = typeof when === 'string' ? time(when) : when;
  const looked = { ...situationAt(known, now, facts), ...situation };
  const of = looked.matching.slots.find(({ slot }) => slot.day === day && slot.index === 0);
  if (of === undefined) throw new Error('no dose is planned');
  return advise(of, looked, known, help, facts);
}
const inShort = (asked: Asked) => {
  const { advised, reason } = said(asked);
  return `${advised} ${reason}`;
};

describe('A dose of 08:00, after a day as planned', () => {
  it('is taken from 08:00 to 2 h before the next, in the planned amount (M2, MISS-01)', () => {
    const advice = said({});
    expect(advice).toMatchObject({
      advised: 'take-now',
      reason: 'planned',
      from: time('08:00'),
      until: time('12:00'),
      cites: ['MISS-01'],
    });
    expect(advice.slot.dose.micrograms).toBe(10_000);
  });

  it.each([
    [time('12:00'), 'take-now planned'],
    [justAfter(time('12:00')), 'leave-out too-late'],
    [time('20:00'), 'leave-out too-late'],
  ])('as time passes goes from taking to leaving out once (M6)', (when, expected) => {
    expect(inShort({ when, situation: { run: 1, hoursWithout: 12 } })).toBe(expected);
  });

  it.each([
    ['US', '09:00', 'take-now planned'],
    ['US', '09:01', 'ask no-number-for-region'],
    ['US', '14:00', 'leave-out too-late'],
    ['UK', '10:30', 'take-now planned'],
  ] as const)('in %s at %s is: %s', (region, when, expected) => {
    expect(inShort({ when, events: [signed({ region }, usual), ...steadily] })).toBe(expected);
  });

  it('of a child is asked about between the wait before the next and its time (MISS-03)', () => {
    const child = { ...adult, birthDate: '2018-01-01' as never };
    const patient = project(recordOf(child, plan), facts).patient;
    expect(inShort({ when: '10:00', state: { patient } })).toBe('take-now planned');
    expect(inShort({ when: '10:01', state: { patient } })).toBe('ask close-to-the-next');
    expect(inShort({ when: '14:00', state: { patient } })).toBe('leave-out too-late');
  });
});

describe('A dose too soon after the last one (M4)', () => {
  it.each([
    ['2 h ago', '08:30', 'take-now planned'],
    ['less than 2 h ago', '08:29', 'wait too-soon'],
  ])('taken at 06:30, %s', (_, when, expected) => {
    expect(inShort({ when, situation: { last: time('06:30') } })).toBe(expected);
  });

  it('says from when, and rests on the gap as well as the rule', () => {
    expect(said({ situation: { last: time('07:00') } })).toMatchObject({
      from: time('09:00'),
      cites: ['LIMIT-M4', 'MISS-01'],
    });
  });

  it('goes by the gap that the clinician set', () => {
    const longer = [signed({ gapMinutes: 180 }, usual), ...steadily];
    expect(said({ events: longer, situation: { last: time('06:00') } })).toMatchObject({
      advised: 'wait',
      from: time('09:00'),
      until: time('11:00'),
    });
    expect(inShort({ when: '09:00', events: longer, situation: { last: time('06:00') } })).toBe('take-now planned');
  });

  it('is asked about where the wait ends after its last moment, and waits where it ends at it', () => {
    expect(inShort({ when: '11:00', situation: { last: time('10:00') } })).toBe('wait too-soon');
    const late = said({ when: '11:00', situation: { last: justAfter(time('10:00')) } });
    expect(late).toMatchObject({ advised: 'ask', reason: 'too-soon', cites: ['LIMIT-M4', 'MISS-01'] });
    expect(late.from).toBe(time('08:00'));
  });

  it('needs no wait where none was ever taken', () => {
    expect(said({ situation: { last: 'none' } })).toMatchObject({ advised: 'take-now', from: time('08:00') });
  });
});

describe('A dose that nobody may name', () => {
  it.each<readonly [string, Asked, string, readonly string[]]>([
    [
      'where the plan was typed in',
      { situation: { plan: 'entered' } },
      'no-signed-plan',
      ['LIMIT-M11', 'MISS-01', 'MISS-04'],
    ],
    ['where there is no plan', { situation: { plan: 'none' } }, 'no-signed-plan', ['LIMIT-M11', 'MISS-01', 'MISS-04']],
    ['where plans are in conflict', { situation: { plan: 'in-conflict' } }, 'plans-in-conflict', ['LIMIT-M11']],
    ['with a red flag (M7)', { help: 'red-flag' }, 'red-flag', ['WD-46']],
    ['with a sign to call about first (M7)', { help: 'call-first' }, 'call-first', ['AE-30', 'AE-40', 'AE-41']],
    ['where the last dose is not known (M7)', { situation: { last: 'unknown' } }, 'last-dose-not-known', ['LIMIT-M4']],
    ['after a long gap (M8)', { situation: { run: 3 } }, 'long-gap', ['LIMIT-M8', 'MISS-08', 'MISS-09']],
    [
      'where part of the log is lost (M10)',
      { state: { lost: [{ from: time('07:00'), until: time('07:30'), of: 'anything' }] } },
      'log-not-known',
      ['LIMIT-Y10'],
    ],
    [
      'where the clock is in doubt (T5)',
      { state: { clockInDoubt: [{ from: time('07:00'), until: time('07:30') }] } },
      'clock-in-doubt',
      ['LIMIT-T5'],
    ],
  ])('is asked about %s', (_, asked, reason, cites) => {
    expect(said(asked)).toMatchObject({ advised: 'ask', reason, cites });
  });

  it('is asked about after too much, with what that rests on (M7)', () => {
    const extra = taken('x', `${day}T07:00`, 'unplanned', 15);
    const advice = said({ events: [plan, ...steadily, extra] });
    expect(advice).toMatchObject({ advised: 'ask', reason: 'too-much-taken', cites: ['LIMIT-R1', 'OD-14'] });
  });

  it('is asked about where the day’s total or the number of doses is reached (M5)', () => {
    const [first] = situationAt(project(recordOf(adult, plan), facts), time('08:00'), facts).matching.slots.filter(
      ({ slot }) => slot.day === day,
    );
    if (first === undefined) throw new Error('no dose is planned');
    const after = (...beside: readonly Dose[]) => matching([[first.slot, 'none']], ...beside);
    const total = said({ situation: { matching: after(dose(`${day}T04:00`, 21)), last: time('04:00') } });
    expect(total).toMatchObject({ reason: 'day-total-reached', cites: ['LIMIT-M5'] });
    const many = after(...[1, 2, 3, 4].map((hour) => dose(`${day}T0${hour}:00`, 0.1)));
    expect(inShort({ situation: { matching: many, last: time('04:00') } })).toBe('ask too-many-in-a-day');
  });

  it.each<readonly [string, Asked, string]>([
    ['a red flag before a plan that nobody signed', { situation: { plan: 'entered' }, help: 'red-flag' }, 'red-flag'],
    ['a red flag before plans in conflict', { situation: { plan: 'in-conflict' }, help: 'red-flag' }, 'red-flag'],
    [
      'a red flag before too much',
      { events: [plan, ...steadily, taken('x', `${day}T07:00`, 'unplanned')], help: 'red-flag' },
      'red-flag',
    ],
    [
      'a lost log before a dose that is too late',
      { when: '13:00', state: { lost: [{ from: time('07:00'), until: time('07:30'), of: 'anything' }] } },
      'log-not-known',
    ],
    ['what hinders before a last dose that is not known', { situation: { run: 3, last: 'unknown' } }, 'long-gap'],
  ])('hears the gravest reason first: %s', (_, asked, reason) => {
    expect(said(asked)).toMatchObject({ advised: 'ask', reason });
  });
});

describe('A log that was lost', () => {
  const lost = (from: Instant, until: Instant, when = '08:00') =>
    inShort({ when, state: { lost: [{ from, until, of: 'anything' }] } });
  const halfDay = afterHours(time('08:00'), -12);

  it.each([
    ['until half a day before the dose', lost(halfDay, halfDay), 'take-now planned'],
    ['until a moment later', lost(halfDay, justAfter(halfDay)), 'ask log-not-known'],
    ['from now on', lost(time('08:00'), time('09:00')), 'ask log-not-known'],
    ['from a moment later on', lost(justAfter(time('08:00')), time('09:00')), 'take-now planned'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('A clock in doubt (T5)', () => {
  const jumped = (from: Instant, when: string | Instant = '08:00') =>
    inShort({ when, state: { clockInDoubt: [{ from, until: afterHours(from, 1) }] } });

  it.each([
    ['from now on', jumped(time('08:00')), 'ask clock-in-doubt'],
    ['from a moment later on', jumped(justAfter(time('08:00'))), 'take-now planned'],
    ['from the last moment of the dose on', jumped(time('12:00'), '13:00'), 'ask clock-in-doubt'],
    ['from after the last moment of the dose on', jumped(justAfter(time('12:00')), '13:00'), 'leave-out too-late'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  const seen = (latestSeen: State['latestSeen'], when: string | Instant = '08:00') =>
    inShort({ when, state: { latestSeen } });
  it.each([
    ['no clock was trusted before', seen('none'), 'take-now planned'],
    ['the latest time seen is now', seen(time('08:00')), 'take-now planned'],
    ['a later time was seen, when it may still be taken', seen(time('12:00')), 'take-now planned'],
    ['a time was seen when it is too late', seen(justAfter(time('12:00'))), 'ask clock-in-doubt'],
    ['it is too late by every clock', seen(time('15:00'), '13:00'), 'leave-out too-late'],
    ['it is too late by this clock from now on', seen(time('15:00'), justAfter(time('12:00'))), 'leave-out too-late'],
    ['an earlier time was seen', seen(time('12:30'), '12:45'), 'leave-out too-late'],
  ])('where %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('where nobody says when to leave it out, is one until the next comes due', () => {
    const events = [signed({ region: 'US' }, usual), ...steadily];
    const at = (when: string, latestSeen: Instant) => inShort({ when, events, state: { latestSeen } });
    expect(at('13:00', time('13:30'))).toBe('ask clock-in-doubt');
    expect(at('13:00', time('13:00'))).toBe('ask no-number-for-region');
    expect(inShort({ when: justBefore(time('14:00')), events, state: { latestSeen: time('15:00') } })).toBe(
      'ask clock-in-doubt',
    );
    expect(at('14:00', time('15:00'))).toBe('leave-out too-late');
  });
});
