import { facts, readMedicine } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess.ts';
import type { LocalDate, TimeZone } from '../calendar/calendar.ts';
import { tablet } from '../plan/examples.ts';
import { dailyDose, intrathecalDailyDose } from '../quantity/quantity.ts';
import type { Event } from '../record/event.ts';
import { at, event, recordOf, signed, step, taken } from '../record/examples.ts';

const times = { '08:00': 10, '14:00': 10, '20:00': 10 };
const index = { '08:00': 0, '14:00': 1, '20:00': 2 } as const;
/** 30 mg a day for two weeks, and then 20. */
const falling = signed({ before: dailyDose(30_000) }, [
  step('2026-12-01', 14, times),
  step('2026-12-15', null, { '08:00': 10, '20:00': 10 }),
]);
/** Every planned dose up to the 17th, taken as planned, but for those that are named. */
const asPlanned = (...but: readonly string[]): readonly Event[] =>
  Array.from({ length: 17 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`).flatMap((day) =>
    (['08:00', '14:00', '20:00'] as const)
      .filter((time) => (day < '2026-12-15' || time !== '14:00') && !but.includes(`${day}T${time}`))
      .map((time) =>
        taken(`${day}${time}`, `${day}T${time}`, [day, day < '2026-12-15' ? index[time] : time === '08:00' ? 0 : 1]),
      ),
  );
const week = (...events: readonly Event[]) =>
  assess(recordOf(falling, ...events), at('2026-12-17T21:00'), facts).lastWeek;
const changes = (...events: readonly Event[]) => week(...asPlanned(), ...events).changes;
const cut = { kind: 'dose', on: '2026-12-15', change: 'fall', before: 30_000, daily: 20_000 };
const medicines = (id: string, when: string, ...names: readonly string[]) =>
  event(id, at(when), {
    kind: 'medicines-changed',
    medicines: names.map((given) => ({ given, read: readMedicine(given) })),
  });

describe('What changed in the last 7 days (P11)', () => {
  it('has each change of the planned dose, and none that is older', () => {
    expect(week(...asPlanned())).toEqual({ from: '2026-12-11', changes: [cut], felt: [], hasHoles: false });
    const later = assess(recordOf(falling, ...asPlanned()), at('2026-12-22T07:00'), facts).lastWeek;
    expect(later.changes.some(({ kind }) => kind === 'dose')).toBe(false);
  });

  it('counts planned doses without a dose by their day, once the next one has come due', () => {
    const but = ['2026-12-13T14:00', '2026-12-13T20:00', '2026-12-17T08:00'];
    expect(week(...asPlanned(...but)).changes).toEqual([
      { kind: 'missed', on: '2026-12-13', count: 2 },
      cut,
      { kind: 'missed', on: '2026-12-17', count: 1 },
    ]);
    expect(week(...asPlanned('2026-12-17T20:00')).changes).toEqual([cut]);
  });

  it('counts doses beside the plan, larger ones, parts of doses, and being sick after them', () => {
    const but = ['2026-12-16T08:00', '2026-12-16T20:00'];
    const day = '2026-12-16';
    expect(
      week(
        ...asPlanned(...but),
        taken('large', `${day}T08:00`, [day, 0], 20),
        taken('small', `${day}T20:00`, [day, 1], 5),
        taken('more', `${day}T21:00`, 'unplanned'),
        event('sick', at(`${day}T21:30`), { kind: 'vomited', after: 'unknown' }),
      ).changes,
    ).toEqual([
      cut,
      { kind: 'in-part', on: day, count: 1 },
      { kind: 'extra', on: day, count: 2 },
      { kind: 'sick-after-dose', on: day, count: 1 },
    ]);
  });

  it('finds no dose too few or too many where there is no plan: nobody can tell (M11)', () => {
    const alone = assess(recordOf(...asPlanned()), at('2026-12-17T21:00'), facts).lastWeek;
    expect(alone.changes).toEqual([]);
  });

  it('has medicines and conditions that came or went, and none where nobody was asked before', () => {
    const first = medicines('a', '2026-12-02T10:00', 'ibuprofen');
    expect(changes(medicines('b', '2026-12-12T10:00', 'diazepam'))).toEqual([cut]);
    expect(changes(first, medicines('b', '2026-12-12T10:00', 'diazepam'))).toEqual([
      { kind: 'medicines', on: '2026-12-12', added: ['diazepam'], gone: ['ibuprofen'] },
      cut,
    ]);
  });

  it('has a kidney result beside the one before, on the day of the blood', () => {
    const result = (id: string, on: string, creatinineMilligramsPerDecilitre: number) =>
      event(id, at('2026-12-16T10:00'), {
        kind: 'kidney-result',
        creatinineMilligramsPerDecilitre,
        on: on as LocalDate,
      });
    expect(changes(result('a', '2026-11-01', 0.9), result('b', '2026-12-14', 1.6))).toEqual([
      { kind: 'kidney-result', on: '2026-12-14', before: 0.9, creatinine: 1.6 },
      cut,
    ]);
  });

  it('has a pump that was set, refilled or rang, another zone, and tablets of another strength', () => {
    const set = (id: string, when: string, micrograms: number) =>
      event(id, at(when), {
        kind: 'pump-programmed',
        daily: intrathecalDailyDose(micrograms * 1000),
        strength: 'unknown',
        bridge: 'not-needed',
      });
    const found = changes(
      set('a', '2026-12-01T10:00', 200),
      set('same', '2026-12-12T10:00', 200),
      set('b', '2026-12-13T10:00', 180),
      event('rings', at('2026-12-14T10:00'), { kind: 'pump-alarm', alarm: 'unknown' }),
      event('away', at('2026-12-16T10:00'), { kind: 'zone-changed', zone: 'Asia/Tokyo' as TimeZone }),
    );
    expect(found.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2026-12-13 pump-dose',
      '2026-12-14 pump-alarm',
      '2026-12-15 dose',
      '2026-12-16 zone',
    ]);
    const other = signed({ before: dailyDose(30_000), products: [tablet(10), tablet(20)] }, [
      step('2026-12-01', 13, times),
      { ...step('2026-12-14', null, { '08:00': 20 }), products: ['t20'] },
    ]);
    const switched = assess(recordOf(other), at('2026-12-17T21:00'), facts).lastWeek.changes;
    expect(switched).toContainEqual({ kind: 'product', on: '2026-12-14', before: [tablet(10)], now: [tablet(20)] });
  });

  it('sets each symptom beside what had changed by its day, and claims no cause', () => {
    const stiff = event('s', at('2026-12-16T09:00'), {
      kind: 'symptom-noted',
      symptom: 'new-stiffness',
      level: 'mild',
    });
    const early = event('e', at('2026-12-12T09:00'), { kind: 'symptom-noted', symptom: 'nausea', level: 'mild' });
    const gone = event('g', at('2026-12-13T09:00'), { kind: 'symptom-noted', symptom: 'nausea', level: 'none' });
    expect(week(...asPlanned(), stiff, early, gone).felt).toEqual([
      { symptom: 'nausea', level: 'mild', from: '2026-12-12', until: '2026-12-13', after: [] },
      { symptom: 'new-stiffness', level: 'mild', from: '2026-12-16', until: 'standing', after: [0] },
    ]);
  });

  it('says that the record has holes, so that an empty list is no word for nothing (Y10)', () => {
    const lost = event('lost', at('2026-12-14T10:00'), {
      kind: 'log-lost',
      from: at('2026-12-13T10:00'),
      until: at('2026-12-14T10:00'),
    });
    expect(week(...asPlanned(), lost).hasHoles).toBe(true);
    const other = signed({ order: 1 });
    const rival = { ...other, id: 'plan-2' as typeof other.id, order: 1 };
    expect(assess(recordOf(falling, rival), at('2026-12-17T21:00'), facts).lastWeek).toMatchObject({ hasHoles: true });
  });
});
