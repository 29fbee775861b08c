import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { TimeZone } from '../calendar/calendar.ts';
import { dailyDose, intrathecalDailyDose } from '../quantity/quantity.ts';
import type { Event } from '../record/event.ts';
import type { EventId } from '../record/event-id.ts';
import { adult, at, event, recordOf, signed, step, taken } from '../record/examples.ts';
import { project } from '../record/project.ts';
import type { Unread } from '../record/record.ts';
import { situationAt } from '../slots/situation.ts';
import { routesOfRecord } from './routes-of-record.ts';

const usual = [step('2026-12-01', null, { '08:00': 10, '20:00': 10 })];
const plan = signed({}, usual);
const { clinician: _c, parent: _p, change: _ch, reason: _r, order: _o, rules: _ru, ...rest } = plan;
const typed = { ...rest, id: 'typed', kind: 'plan-entered', author: { role: 'person', id: 'p' } } as Event;
const set = (micrograms: number, when = '2026-11-02T10:00', id = `set-${when}`) =>
  event(id, at(when), {
    kind: 'pump-programmed',
    daily: intrathecalDailyDose(micrograms * 1000),
    strength: 'unknown',
    bridge: 'not-needed',
  });
const steadily = [
  taken('a', '2026-12-01T08:00', ['2026-12-01', 0]),
  taken('b', '2026-12-01T20:00', ['2026-12-01', 1]),
  taken('c', '2026-12-02T08:00', ['2026-12-02', 0]),
];
const day20 = dailyDose(20_000);
const pump150 = intrathecalDailyDose(150_000);

function routes(when: string, events: readonly Event[], unread: readonly Unread[] = []) {
  const state = project({ events: [adult, ...events], unread }, facts);
  const now = at(when);
  return routesOfRecord(state, situationAt(state, now, facts), 'UTC' as TimeZone, now, facts);
}
const oral = (when: string, ...events: readonly Event[]) => {
  const both = routes(when, [set(150), ...events]);
  return both === 'none' ? both : [both.before.oral, both.now.oral];
};
const pump = (when: string, events: readonly Event[], unread: readonly Unread[] = []) => {
  const both = routes(when, events, unread);
  return both === 'none' ? both : [both.before.pump, both.now.pump];
};
const codes = (when: string, ...events: readonly Event[]) =>
  assess(recordOf(adult, ...events), at(when), facts)
    .findings.map(({ code, severity }) => `${severity} ${code}`)
    .filter((text) => /pump\.(oral|pump)-/.test(text));

describe('What a record tells of both routes', () => {
  it('is nothing where it tells of no pump: neither route is missed beside the other', () => {
    expect(routes('2026-12-02T12:00', [plan, ...steadily])).toBe('none');
    expect(codes('2026-12-09T12:00', plan, ...steadily)).toEqual([]);
  });

  it('is calm while both are given', () => {
    expect(routes('2026-12-02T12:00', [plan, set(150), ...steadily])).toEqual({
      before: { oral: day20, pump: pump150 },
      now: { oral: day20, pump: pump150 },
    });
    expect(codes('2026-12-02T12:00', plan, set(150), ...steadily)).toEqual([]);
  });

  it('never makes one dose from the other (P16)', () => {
    const more = signed({}, [step('2026-12-01', null, { '08:00': 40, '20:00': 40 })]);
    const at80 = routes('2026-12-02T12:00', [more, set(150)]);
    expect(at80 !== 'none' && at80.now.pump).toEqual(pump150);
  });
});

describe('Baclofen by mouth beside a pump (H01, K11)', () => {
  it('is lost after a day without it, as in a hospital that dropped it (M8)', () => {
    expect(oral('2026-12-03T07:59', plan, ...steadily)).toEqual([day20, day20]);
    expect(oral('2026-12-03T08:00', plan, ...steadily)).toEqual([day20, 'none']);
    expect(codes('2026-12-03T08:00', plan, set(150), ...steadily)).toEqual(['danger pump.oral-gone']);
  });

  it('is not known where the last dose is not', () => {
    const hole = event('x', at('2026-12-02T22:00'), {
      kind: 'log-lost',
      from: at('2026-12-02T18:00'),
      until: at('2026-12-02T22:00'),
    });
    expect(oral('2026-12-03T08:00', plan, ...steadily, hole)).toEqual([day20, 'unknown']);
    expect(codes('2026-12-03T08:00', plan, set(150), ...steadily, hole)).toEqual(
      expect.arrayContaining(['warning pump.oral-unknown']),
    );
    expect(oral('2026-12-03T07:00', plan, taken('z', '2026-12-03T06:59', ['2026-12-02', 1]), ...steadily)).toEqual([
      day20,
      day20,
    ]);
  });

  it('is not known once a clinician has ended the plan: it was what the plan gave that day', () => {
    const falling = signed({}, [step('2026-12-01', 2, { '08:00': 20 }), step('2026-12-03', null, { '08:00': 10 })]);
    const ended = event(
      'end',
      at('2026-12-02T12:00'),
      { kind: 'plan-ended', plan: plan.id, reason: 'x' },
      { author: { role: 'clinician', id: 'c' } },
    );
    expect(oral('2026-12-02T11:59', falling, ended, ...steadily)).toEqual([day20, day20]);
    expect(oral('2026-12-02T12:00', falling, ended, ...steadily)).toEqual([day20, 'unknown']);
    expect(oral('2026-12-10T12:00', falling, ended, ...steadily)).toEqual([day20, 'unknown']);
  });

  it('is not known past the end of a plan, and none past a taper to zero', () => {
    const short = signed({}, [step('2026-12-01', 1, { '08:00': 20 }), step('2026-12-02', 1, { '08:00': 10 })]);
    expect(oral('2026-12-02T12:00', short, ...steadily)).toEqual([dailyDose(10_000), dailyDose(10_000)]);
    expect(oral('2026-12-03T00:00', short, ...steadily)).toEqual([dailyDose(10_000), 'unknown']);
    const single = signed({}, [step('2026-12-01', 2, { '08:00': 20 })]);
    expect(oral('2026-12-03T00:00', single, ...steadily)).toEqual([day20, 'unknown']);
    const zero = { ...short, plan: { ...short.plan, end: { ...short.plan.end, kind: 'zero' as const } } };
    expect(oral('2026-12-03T00:00', zero, ...steadily)).toEqual(['none', 'none']);
  });

  it('is what was taken before the plan, until it begins', () => {
    const ahead = (before: number | 'unknown') =>
      signed({ before: before === 'unknown' ? before : dailyDose(before) }, [
        step('2026-12-10', null, { '08:00': 10 }),
      ]);
    expect(oral('2026-12-02T12:00', ahead(30_000))).toEqual([dailyDose(30_000), dailyDose(30_000)]);
    expect(oral('2026-12-02T12:00', ahead(0))).toEqual(['none', 'none']);
    expect(oral('2026-12-02T12:00', ahead('unknown'))).toEqual(['unknown', 'unknown']);
    expect(oral('2026-12-09T23:59', ahead(30_000))).toEqual([dailyDose(30_000), dailyDose(30_000)]);
    expect(oral('2026-12-10T00:00', ahead(30_000))).toEqual([dailyDose(10_000), dailyDose(10_000)]);
    // a clinician says more surely what is taken than what somebody typed in
    expect(oral('2026-12-02T12:00', typed, ahead(30_000))).toEqual([dailyDose(30_000), dailyDose(30_000)]);
  });

  it('is what the person typed in where nobody signed, and nothing where nobody speaks of it', () => {
    const mine = steadily.map((dose) => ({ ...dose, slot: 'unplanned' as const }));
    expect(oral('2026-12-02T09:00', typed, ...mine)).toEqual([day20, day20]);
    expect(oral('2026-12-02T09:00')).toEqual(['none', 'none']);
    expect(oral('2026-12-02T09:00', ...mine)).toEqual(['unknown', 'unknown']);
  });
});

describe('Baclofen by pump', () => {
  const calm = [set(150)];
  const stopped = [...calm, set(0, '2026-12-01T10:00')];

  it('is gone where the pump was set to nothing, for as long as a withdrawal is watched (WD-42, WD-15)', () => {
    expect(pump('2026-12-01T09:59', stopped)).toEqual([pump150, pump150]);
    expect(pump('2026-12-01T10:00', stopped)).toEqual([pump150, 'none']);
    expect(pump('2027-01-12T10:00', stopped)).toEqual([pump150, 'none']);
    expect(pump('2027-01-13T10:00', stopped)).toEqual(['none', 'none']);
    expect(codes('2026-12-01T12:00', plan, ...stopped, ...steadily)).toEqual(['emergency pump.pump-gone']);
    expect(pump('2026-12-02T12:00', [...stopped, set(100, '2026-12-02T10:00')])).toEqual([
      intrathecalDailyDose(100_000),
      intrathecalDailyDose(100_000),
    ]);
  });

  it('is not known where nobody told of a dose', () => {
    expect(pump('2026-12-01T12:00', [set(0)])).toEqual(['unknown', 'unknown']);
    expect(
      pump('2026-12-01T12:00', [event('x', at('2026-11-02T10:00'), { kind: 'pump-alarm', alarm: 'unknown' })]),
    ).toEqual(['unknown', 'unknown']);
  });

  it('is not known where events were lost since the record last told of it (Y10)', () => {
    const lost = (from: string, until: string) =>
      event('x', at(until), { kind: 'log-lost', from: at(from), until: at(until) });
    expect(pump('2026-12-02T12:00', [...calm, lost('2026-11-01T10:00', '2026-11-02T10:00')])).toEqual([
      pump150,
      pump150,
    ]);
    expect(pump('2026-12-02T12:00', [...calm, lost('2026-11-01T10:00', '2026-11-02T10:01')])).toEqual([
      pump150,
      'unknown',
    ]);
    expect(pump('2026-12-02T12:00', [...calm, lost('2026-12-02T12:00', '2026-12-03T12:00')])).toEqual([
      pump150,
      'unknown',
    ]);
    expect(pump('2026-12-02T12:00', [...calm, lost('2026-12-02T12:01', '2026-12-03T12:00')])).toEqual([
      pump150,
      pump150,
    ]);
    expect(codes('2026-12-02T12:00', plan, ...calm, ...steadily, lost('2026-11-01T10:00', '2026-11-30T10:01'))).toEqual(
      ['danger pump.pump-unknown'],
    );
  });

  it.each([
    ['of a pump', { kind: 'pump-programmed' }, 'unknown'],
    ['of no kind', { note: 'x' }, 'unknown'],
    ['of a kind that nobody knows', { kind: 'infusion-paused' }, 'unknown'],
    ['of a dose that may be an infused one', { kind: 'infusion-dose-set' }, 'unknown'],
    ['that is a correction', { kind: 'correction' }, 'unknown'],
    ['that is no object', '"x"', 'unknown'],
    ['of a symptom', { kind: 'symptom-noted' }, 'given'],
    ['of a dose', { kind: 'dose-taken' }, 'given'],
    ['of sickness', { kind: 'vomited' }, 'given'],
    ['of the supply', { kind: 'supply-counted' }, 'given'],
  ] as const)('is doubtful where an event cannot be read that is %s', (_, found, expected) => {
    const unread: Unread = {
      found,
      id: 'u' as EventId,
      happened: at('2026-12-01T10:00'),
      problems: [{ code: 'input.type', at: '', values: {} }],
    };
    expect(pump('2026-12-02T12:00', calm, [unread])).toEqual([pump150, expected === 'given' ? pump150 : 'unknown']);
  });
});

describe('A lost dose by mouth while nobody knows how the pump runs', () => {
  it('is seen, and so is the pump (K11)', () => {
    const hole = event('x', at('2026-11-29T10:00'), {
      kind: 'log-lost',
      from: at('2026-11-20T10:00'),
      until: at('2026-11-29T10:00'),
    });
    expect(codes('2026-12-04T12:00', plan, set(150), ...steadily, hole)).toEqual([
      'danger pump.oral-gone',
      'danger pump.pump-unknown',
    ]);
  });
});
