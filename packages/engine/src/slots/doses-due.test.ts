import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { Event } from '../record/event.ts';
import { adult, at, event, recordOf, signed, step, taken } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { dosesDue } from './doses-due.ts';
import { situationAt } from './situation.ts';

const day = '2026-12-03';
const usual = [step('2026-12-01', null, { '08:00': 10, '14:00': 10, '20:00': 10 })];
const plan = signed({}, usual);
const before = taken('a', '2026-12-02T20:00', ['2026-12-02', 2]);

/** What is due and what was missed on this day, and what comes next. */
const on = (when: string, ...events: readonly Event[]) => {
  const state = project(
    recordOf(adult, ...(events.some(({ kind }) => kind === 'plan-signed') ? [] : [plan]), before, ...events),
    facts,
  );
  const { due, missed, next } = dosesDue(situationAt(state, at(when), facts), state, 'none', facts);
  const ofDay = (all: typeof due) =>
    all.filter(({ slot }) => slot.day >= day).map((one) => `${one.slot.id.slice(5)} ${one.advised}`);
  return {
    due: ofDay(due),
    missed: ofDay(missed),
    next: next === 'none' ? next : next.id.slice(5),
    all: due.length + missed.length,
  };
};

describe('The planned doses of now', () => {
  it.each([
    ['before one is due', '07:59', [], []],
    ['when it comes due', '08:00', [`${day}/0 take-now`], []],
    ['while it is on time', '09:00', [`${day}/0 take-now`], []],
    ['after that', '09:01', [], [`${day}/0 take-now`]],
    ['when it is too late', '12:01', [], [`${day}/0 leave-out`]],
    ['when the next is due', '14:00', [`${day}/1 take-now`], [`${day}/0 leave-out`]],
  ])('%s', (_, time, due, missed) => {
    expect(on(`${day}T${time}`)).toMatchObject({ due, missed });
  });

  it('are not those that were taken or left out (T6)', () => {
    expect(on(`${day}T08:30`, taken('b', `${day}T08:00`, [day, 0]))).toMatchObject({ due: [], missed: [] });
    const left = event('left', at(`${day}T08:10`), { kind: 'dose-left-out', slot: `plan/${day}/0` as never });
    expect(on(`${day}T08:30`, left)).toMatchObject({ due: [], missed: [] });
  });

  it('are due for as long as they wait for the gap to the last one', () => {
    const late = taken('late', `${day}T14:30`, [day, 0]);
    expect(on(`${day}T15:30`, late)).toMatchObject({ due: [`${day}/1 wait`], missed: [] });
    expect(on(`${day}T16:30`, late)).toMatchObject({ due: [], missed: [`${day}/1 take-now`] });
  });

  it('are due where a clock in doubt tells nothing of them', () => {
    const jump = event('jump', at(`${day}T13:00`), {
      kind: 'clock-set',
      from: at(`${day}T07:00`),
      to: at(`${day}T13:00`),
      confirmedBy: 'nobody',
    });
    expect(on(`${day}T13:00`, jump)).toMatchObject({ due: [`${day}/0 ask`], missed: [] });
  });

  it('are due no longer than they may be taken, where the next follows soon', () => {
    const close = signed({}, [step('2026-12-01', null, { '08:00': 10, '10:30': 10, '20:00': 10 })]);
    expect(on(`${day}T08:30`, close)).toMatchObject({ due: [`${day}/0 take-now`], missed: [] });
    expect(on(`${day}T08:31`, close)).toMatchObject({ due: [], missed: [`${day}/0 leave-out`] });
  });

  it('are due no longer than they may be taken, where somebody must be asked after that', () => {
    const close = signed({ region: 'US' }, [step('2026-12-01', null, { '08:00': 10, '10:30': 10, '20:00': 10 })]);
    expect(on(`${day}T08:30`, close)).toMatchObject({ due: [`${day}/0 take-now`], missed: [] });
    expect(on(`${day}T08:31`, close)).toMatchObject({ due: [], missed: [`${day}/0 ask`] });
  });

  it('are missed for 72 h', () => {
    expect(on('2026-12-05T20:00').all).toBe(9);
    expect(on('2026-12-06T07:59').missed[0]).toBe(`${day}/0 leave-out`);
    expect(on('2026-12-06T08:00').missed[0]).toBe(`${day}/1 leave-out`);
  });
});

describe('The next one', () => {
  it('is the first to come that was not taken', () => {
    expect(on(`${day}T07:59`).next).toBe(`${day}/0`);
    expect(on(`${day}T08:00`).next).toBe(`${day}/1`);
    expect(on(`${day}T08:00`, taken('early', `${day}T07:00`, [day, 1])).next).toBe(`${day}/2`);
  });

  it('is none where the plan ends', () => {
    expect(on(`${day}T12:00`, signed({}, [step('2026-12-01', 3, { '08:00': 10 })])).next).toBe('none');
  });
});
