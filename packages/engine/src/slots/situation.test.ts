import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { Event } from '../record/event.ts';
import { adult, at, event, recordOf, signed, step, taken } from '../record/examples.ts';
import { project } from '../record/project.ts';
import { situationAt } from './situation.ts';

const day = '2026-12-03';
const usual = [step('2026-12-01', null, { '08:00': 10, '14:00': 10, '20:00': 10 })];
const plan = signed({}, usual);
const look = (when: string, ...events: readonly Event[]) =>
  situationAt(project(recordOf(adult, ...events), facts), at(when), facts);
const used = (situation: ReturnType<typeof look>) =>
  situation.matching.slots.flatMap(({ slot, dose }) => (dose === 'none' ? [] : [`${dose.id} for ${slot.id.slice(5)}`]));

const { plan: steps, products, zone, region, before, gapMinutes } = plan;
const typed = event('typed', at('2026-12-01T00:00'), {
  kind: 'plan-entered',
  ...{ plan: steps, products, zone, region, before, gapMinutes },
});
const rival = signed({ id: 'rival' as never }, usual);

describe('The plan that is followed', () => {
  it.each([
    ['the signed one', [plan], 'signed', ['plan']],
    ['the signed one before one that was typed in', [plan, typed], 'signed', ['plan']],
    ['the one that was typed in', [typed], 'entered', ['typed']],
    ['none for sure where two signatures claim one place', [plan, rival], 'in-conflict', ['plan', 'rival']],
    ['none', [], 'none', []],
  ] as const)('is %s', (_, events, kind, followed) => {
    const found = look(`${day}T08:00`, ...events);
    expect(found.plan).toBe(kind);
    expect(found.followed.map(({ event: { id } }) => id).sort()).toEqual(followed);
  });

  it('gives planned doses five days back and two days ahead', () => {
    const days = look('2026-12-10T12:00', plan).matching.slots.map(({ slot }) => slot.id.slice(5));
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-12-05/1', '2026-12-12/0', 21]);
    expect(look('2026-12-10T12:00', typed).matching.slots).toHaveLength(21);
    expect(look('2026-12-10T12:00').matching.slots).toEqual([]);
  });

  it('tells the day by its clock', () => {
    expect(look('2026-12-03T23:30', signed({ zone: 'Asia/Tokyo' as never }, usual)).day).toBe('2026-12-04');
    expect(look('2026-12-03T23:30').day).toBe('2026-12-03');
  });
});

describe('The doses that are looked at', () => {
  it('are those of five days, and older ones that name a planned one of these', () => {
    const named = taken('early', '2026-12-04T08:00', ['2026-12-10', 0]);
    const older = taken('older', '2026-12-04T08:00', ['2026-12-04', 0]);
    const beside = taken('beside', '2026-12-04T08:00', 'unplanned');
    const found = look('2026-12-10T12:00', plan, named, older, beside);
    expect(used(found)).toEqual(['early for 2026-12-10/0']);
    expect(found.matching.beside).toEqual([]);
  });

  it('use up the older planned one that they name, and not one of now', () => {
    const late = taken('late', '2026-12-10T08:00', ['2026-12-02', 0]);
    const found = look('2026-12-10T12:00', plan, late);
    expect(used(found)).toEqual(['late for 2026-12-02/0']);
    expect(found.matching.slots[0]?.slot.id).toBe('plan/2026-12-02/0');
    expect(found.matching.slots).toHaveLength(22);
  });

  it('use up nothing that no plan has: they are beside it, or belong to the nearest', () => {
    const noDay = taken('x', '2026-12-10T03:00', ['2026-12-02', 7]);
    expect(used(look('2026-12-10T12:00', plan, noDay))).toEqual([]);
    const otherPlan = { ...taken('y', '2026-12-10T03:00', ['2026-12-02', 0]), slot: 'other/2026-12-02/0' as never };
    expect(used(look('2026-12-10T12:00', plan, otherPlan))).toEqual([]);
    const beforeIt = taken('z', '2026-12-10T03:00', ['2026-11-29', 0]);
    expect(used(look('2026-12-10T12:00', signed({}, [step('2026-11-20', null, { '08:00': 10 })]), beforeIt))).toEqual([
      'z for 2026-12-10/0',
    ]);
  });

  it('reach back to five days ago, that moment included', () => {
    const beside = (when: string) => look('2026-12-10T12:00', plan, taken('x', when, 'unplanned')).matching.beside;
    expect(beside('2026-12-05T12:00')).toHaveLength(1);
    expect(beside('2026-12-05T11:59')).toEqual([]);
  });

  it('know which were left out', () => {
    const left = event('left', at(`${day}T09:00`), { kind: 'dose-left-out', slot: `plan/${day}/0` as never });
    const found = look(`${day}T12:00`, plan, left).matching.slots.filter(({ leftOut }) => leftOut);
    expect(found.map(({ slot }) => slot.id)).toEqual([`plan/${day}/0`]);
  });
});

describe('How long without a dose', () => {
  it('is since the last known one, and not known without any', () => {
    const some = [taken('a', `${day}T08:00`, [day, 0]), taken('b', `${day}T06:00`, 'unplanned')];
    expect(look(`${day}T12:30`, plan, ...some).hoursWithout).toBe(4.5);
    expect(look(`${day}T12:30`, plan).hoursWithout).toBe('unknown');
  });

  const run = (when: string, ...events: readonly Event[]) => look(when, plan, ...events).run;
  const first = taken('a', `${day}T08:00`, [day, 0]);

  it('is counted in planned doses since, up to now and this one included', () => {
    expect(run(`${day}T13:59`, first)).toBe(0);
    expect(run(`${day}T14:00`, first)).toBe(1);
    expect(run('2026-12-04T08:00', first)).toBe(3);
  });

  it('begins again with any dose, also one beside the plan', () => {
    const beside = taken('b', `${day}T15:00`, 'unplanned', 5);
    expect(run(`${day}T20:00`, first, beside)).toBe(1);
    expect(run(`${day}T19:00`, first, taken('b', `${day}T14:00`, 'unplanned', 5))).toBe(0);
    expect(run(`${day}T19:00`, first, taken('b', `${day}T13:59`, 'unplanned', 5))).toBe(1);
  });

  it('ends with a planned dose that was taken early', () => {
    expect(run(`${day}T12:00`, taken('early', `${day}T07:00`, [day, 0]))).toBe(0);
  });

  it('is every planned dose so far where none was ever taken', () => {
    expect(run(`${day}T08:00`)).toBe(7);
  });

  it('does not count what a clock in doubt passed over (T5)', () => {
    const state = project(recordOf(adult, plan, first), facts);
    const passed = (from: string, until: string) =>
      situationAt({ ...state, clockInDoubt: [{ from: at(from), until: at(until) }] }, at('2026-12-04T14:00'), facts)
        .run;
    expect(passed(`${day}T09:00`, '2026-12-04T09:00')).toBe(1);
    expect(passed(`${day}T14:00`, '2026-12-04T09:00')).toBe(2);
    expect(passed(`${day}T09:00`, '2026-12-04T08:00')).toBe(2);
  });
});

describe('Too much', () => {
  it('is judged by the plan of the days around now', () => {
    const steps = [step('2026-12-01', 2, { '08:00': 30 }), step('2026-12-03', null, { '08:00': 10 })];
    const extra = (when: string, milligrams: number) => [signed({}, steps), taken('x', when, 'unplanned', milligrams)];
    const level = (when: string, milligrams: number) => look(when, ...extra(when, milligrams)).excess.level;
    expect(level('2026-12-03T12:00', 30)).toBe('call');
    expect(level('2026-12-04T12:00', 30)).toBe('poisons');
    expect(level('2026-12-02T12:00', 30)).toBe('call');
  });

  it('looks no further than the day before and the day after', () => {
    const steps = [step('2026-12-01', 2, { '08:00': 10 }), step('2026-12-03', null, { '08:00': 30 })];
    const level = (when: string) => look(when, signed({}, steps), taken('x', when, 'unplanned', 30)).excess.level;
    expect(level('2026-12-01T12:00')).toBe('poisons');
    expect(level('2026-12-02T12:00')).toBe('call');
  });

  it('in all is judged by what the plan gives in a day', () => {
    const high = signed({}, [step('2026-12-01', null, { '08:00': 50, '14:00': 50, '20:00': 50 })]);
    const asPlanned = ['08:00', '14:00', '20:00'].map((time, i) => taken(`d${i}`, `${day}T${time}`, [day, i], 50));
    expect(look(`${day}T21:00`, high, ...asPlanned, taken('x', `${day}T20:30`, 'unplanned', 1)).excess.level).toBe(
      'call',
    );
  });

  it('cannot be told without any plan, but for what a plan is rarely as high as (M9, M11, H18)', () => {
    const alone = (milligrams: number) =>
      look(`${day}T12:00`, taken('x', `${day}T11:00`, 'unplanned', milligrams)).excess;
    expect(alone(149.999)).toMatchObject({ level: 'none', above: 'unknown', taken: 149_999 });
    expect(alone(150)).toMatchObject({ level: 'emergency', above: 'unknown', taken: 150_000 });
  });

  it('looks at who it is', () => {
    const pump = event('c', at('2026-12-01T00:00'), { kind: 'conditions-changed', conditions: ['intrathecal-pump'] });
    expect(look(`${day}T12:00`, plan, pump, taken('x', `${day}T11:00`, 'unplanned', 1)).excess.level).toBe('emergency');
  });
});
