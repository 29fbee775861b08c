import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { TimeZone } from '../calendar/calendar.ts';
import { tablet } from '../plan/examples.ts';
import { oral } from '../quantity/quantity.ts';
import type { SlotId } from '../record/dose-events.ts';
import type { Event } from '../record/event.ts';
import type { EventId } from '../record/event-id.ts';
import { at, event, signed, step, taken } from '../record/examples.ts';
import { came, counted, day, from, gone, plan, suppliesBy, t10 } from './examples.ts';

const { supplyOn, leftOn, codesOn } = suppliesBy(facts);

describe('What is left by the record (H01)', () => {
  const pack = came('pack', '2026-11-30T12:00', 56);
  const morning = taken('a', '2026-12-01T08:00', ['2026-12-01', 0]);

  it.each([
    ['what came in, never counted', [pack], 224, true, 0],
    ['less what was taken from boxes that were named', [pack, from(morning, [t10(1)])], 220, true, 0],
    ['less a dose of unnamed boxes as it was planned, which is a doubt', [pack, morning], 220, true, 4],
    ['less what was lost', [pack, gone('b', '2026-12-01T09:00', 6)], 200, true, 0],
    ['what was counted', [pack, counted('b', '2026-12-01T09:00', 20)], 80, false, 0],
    [
      'what was counted less what was lost after',
      [counted('b', '2026-11-30T13:00', 20), gone('c', '2026-12-01T09:00', 2)],
      72,
      false,
      0,
    ],
    ['nothing of what comes later', [pack, came('b', '2026-12-01T12:01', 56)], 224, true, 0],
    ['all of what came at this minute', [pack, came('b', '2026-12-01T12:00', 56)], 448, true, 0],
    ['nothing of a dose that is taken later', [pack, taken('b', '2026-12-01T20:00', ['2026-12-01', 1])], 224, true, 0],
  ] as const)('is %s', (_, events, left, isAtLeast, doubtful) => {
    expect(leftOn('2026-12-01', ...events)).toMatchObject({ product: 't10', left, isAtLeast, doubtful });
  });

  it('is unknown where nothing came in', () => {
    expect(leftOn('2026-12-01')).toMatchObject({ product: 't10', left: 'unknown', lastDayCovered: 'unknown' });
  });

  it('counts a dose in two entries once for certain and once as a doubt', () => {
    const twice = { ...morning, id: 'b' as EventId, device: 'tablet', amount: oral(5000) };
    expect(leftOn('2026-12-01', pack, from(morning, [t10(1)]), from(twice, [t10(0.5)]))).toMatchObject({
      left: 218,
      doubtful: 6,
    });
  });

  it('counts a dose that is said to be taken after it was written down as a doubt (T5)', () => {
    const ahead = taken('x', '2026-12-02T08:00', ['2026-12-01', 0], 10, { written: at('2026-12-01T09:00') });
    expect(leftOn('2026-12-01', pack, from(ahead, [t10(1)]))).toMatchObject({ left: 220, doubtful: 4 });
  });

  it('takes a dose without a time as taken by when it was written', () => {
    const written = (when: string) => ({ ...from(morning, [t10(1)]), happened: 'unknown' as const, written: at(when) });
    expect(leftOn('2026-12-01', pack, written('2026-12-01T12:00'))).toMatchObject({ left: 220 });
    expect(leftOn('2026-12-01', pack, written('2026-12-01T12:01'))).toMatchObject({ left: 224 });
  });

  it('counts a dose by when it was taken, though it was written after a count', () => {
    const late = { ...from(morning, [t10(1)]), written: at('2026-12-01T11:00') };
    expect(leftOn('2026-12-01', pack, counted('c', '2026-12-01T09:00', 20), late)).toMatchObject({ left: 80 });
    expect(leftOn('2026-12-01', pack, counted('c', '2026-12-01T08:00', 20), late)).toMatchObject({ left: 80 });
    expect(leftOn('2026-12-01', pack, counted('c', '2026-12-01T07:59', 20), late)).toMatchObject({ left: 76 });
  });

  it('is not made known by a count of something else, nor by a pack', () => {
    const beside = taken('x', '2026-12-01T09:00', 'unplanned');
    const other = { ...tablet(20), id: 'a20' };
    const else_ = event('c', at('2026-12-01T10:00'), {
      kind: 'supply-counted',
      product: other,
      amount: { product: 'a20', count: 9 },
    });
    const left = (...events: readonly Event[]) =>
      supplyOn('2026-12-01', events).products.find(({ product }) => product === 't10')?.left;
    expect(left(pack, beside, else_)).toBe('unknown');
    expect(left(pack, beside, came('d', '2026-12-01T10:00', 10))).toBe('unknown');
    expect(left(pack, counted('e', '2026-12-01T09:00', 20), beside)).toBe(80);
  });

  it.each([
    ['a dose beside the plan, of no box', taken('x', '2026-12-01T09:00', 'unplanned')],
    ['a dose of an unknown place and of no box', taken('x', '2026-12-01T09:00', 'unknown')],
    [
      'a dose of a plan that nobody knows',
      { ...taken('x', '2026-12-01T09:00', 'unknown'), slot: 'other/2026-12-01/0' as SlotId },
    ],
  ])('is unknown after %s, until somebody counts', (_, dose) => {
    expect(leftOn('2026-12-01', pack, dose)).toMatchObject({ left: 'unknown' });
    expect(leftOn('2026-12-01', pack, counted('c', '2026-12-01T08:59', 20), dose)).toMatchObject({ left: 'unknown' });
    expect(leftOn('2026-12-01', pack, counted('c', '2026-12-01T09:01', 20), dose)).toMatchObject({ left: 80 });
  });

  it('is unknown where the log has a hole after the last count (Y10)', () => {
    const lost = event('lost', at('2026-12-01T11:00'), {
      kind: 'log-lost',
      from: at('2026-12-01T09:00'),
      until: at('2026-12-01T10:00'),
    });
    const after = (when: string) => leftOn('2026-12-01', pack, counted('c', when, 20), lost)?.left;
    expect([after('2026-12-01T09:30'), after('2026-12-01T10:30')]).toEqual(['unknown', 80]);
    const hole = event('x', at('2026-12-02T12:00'), {
      kind: 'log-lost',
      from: at('2026-12-01T13:00'),
      until: at('2026-12-02T10:00'),
    });
    expect(leftOn('2026-12-01', pack, hole)).toMatchObject({ left: 224 });
    expect(leftOn('2026-12-02', pack, hole)).toMatchObject({ left: 'unknown' });
  });
});

describe('What the record is asked about (MIS-04)', () => {
  it('is two packs that came a week before they were due, and not six days', () => {
    const pack = (id: string, when: string, tablets: number) => came(id, `${when}T12:00`, tablets);
    const long = signed({}, [step('2026-10-01', null, { '08:00': 10, '20:00': 10 })]);
    const early = [pack('a', '2026-10-01', 200), pack('b', '2026-11-05', 28), pack('c', '2026-11-20', 28)];
    expect(codesOn('2026-12-01', early, long)).toContain('supply.early-refills');
    expect(codesOn('2026-12-01', early.slice(0, 2), long)).not.toContain('supply.early-refills');
    const counts = [counted('x', '2026-11-05T11:00', 13), counted('y', '2026-11-20T11:00', 13)];
    expect(codesOn('2026-12-01', [...early, ...counts], long)).not.toContain('supply.early-refills');
    const more = [counted('x', '2026-11-05T11:00', 14), counted('y', '2026-11-20T11:00', 14)];
    expect(codesOn('2026-12-01', [...early, ...more], long)).toContain('supply.early-refills');
  });

  it('is more than the plan on three days of it, by the day a dose was planned for', () => {
    const over = (id: string, slot: readonly [string, number], milligrams = 21) =>
      from(taken(id, `${slot[0]}T08:00`, slot, milligrams), [t10(2)]);
    const days = [over('a', ['2026-12-01', 0]), over('b', ['2026-12-02', 0]), over('c', ['2026-12-03', 0])];
    expect(codesOn('2026-12-03', days)).toContain('supply.above-plan');
    expect(codesOn('2026-12-03', days.slice(1))).not.toContain('supply.above-plan');
    const full = days.map((dose) => ({ ...dose, amount: oral(20_000) }));
    expect(codesOn('2026-12-03', full)).not.toContain('supply.above-plan');
    const split = full.map((dose) =>
      from({ ...taken(`${dose.id}2`, dose.happened as never, 'unplanned', 1) }, [t10(0.5)]),
    );
    expect(codesOn('2026-12-03', [...full, ...split])).toContain('supply.above-plan');
    // a dose after midnight is of the day that it was planned for; a day that is over, or not of the plan, is none (T3)
    const night = days.map((dose, i) => ({ ...dose, happened: at(`2026-12-0${i + 2}T00:30`), amount: oral(11_000) }));
    const again = night.map((dose) => ({
      ...dose,
      id: `${dose.id}3` as EventId,
      slot: dose.slot.replace('/0', '/1') as SlotId,
    }));
    expect(codesOn('2026-12-04', [...night, ...again])).toContain('supply.above-plan');
    const before = { ...days[0], slot: 'plan/2026-11-30/0' as SlotId } as (typeof days)[number];
    expect(codesOn('2026-12-03', [before, ...days.slice(1)])).not.toContain('supply.above-plan');
    const unknown = { ...over('d', ['2026-12-03', 1]), amount: 'unknown', portions: 'unknown' } as const;
    expect(codesOn('2026-12-03', [...days, unknown])).not.toContain('supply.above-plan');
  });
});

describe('What getting more takes', () => {
  const pack = counted('pack', '2026-11-30T12:00', 40);
  const times = event('t', at('2026-11-30T12:00'), {
    kind: 'refill-times-changed',
    leadDays: 2,
    closed: { weekdays: [6, 7], dates: [day('2026-12-10')] },
    spareDays: 3,
  });
  const away = event('away', at('2026-11-30T12:00'), {
    kind: 'trip-planned',
    from: day('2026-12-10'),
    to: day('2026-12-18'),
  });

  it('is told by the record: open days, and no asking from a trip', () => {
    expect(leftOn('2026-12-01', pack)).toMatchObject({ inHandBy: '2026-12-14', askBy: 'unknown' });
    expect(leftOn('2026-12-01', pack, times)).toMatchObject({ inHandBy: '2026-12-14', askBy: '2026-12-09' });
    expect(leftOn('2026-12-01', pack, times, away)).toMatchObject({ inHandBy: '2026-12-09', askBy: '2026-12-07' });
    expect(codesOn('2026-12-01', [pack, times, away])).toContain('supply.trip-not-covered');
    expect(codesOn('2026-12-19', [counted('p', '2026-12-18T12:00', 4), times, away])).not.toContain(
      'supply.trip-not-covered',
    );
  });

  it('goes by the clock of the plan', () => {
    const elsewhere = { ...plan, zone: 'Pacific/Auckland' as TimeZone };
    const over = { ...away, to: day('2026-12-01') };
    expect(codesOn('2026-12-01', [pack, times, { ...over, from: day('2026-12-01') }], elsewhere)).not.toContain(
      'supply.trip-not-covered',
    );
  });
});
