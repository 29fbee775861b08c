import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { type Instant, writeInstant } from '../calendar/instant.ts';
import { at, signed, step } from '../record/examples.ts';
import { type Followed, slotsBetween, slotsOfDay } from './slots-between.ts';

const always = { from: at('2000-01-01T00:00'), until: at('2100-01-01T00:00') };
const following = (changes: Parameters<typeof signed>[0] = {}, steps = twice, span = always): Followed => ({
  event: signed(changes, steps),
  ...span,
});
const twice = [step('2026-12-01', null, { '08:00': 10, '20:00': 5 })];
const times = (slots: ReturnType<typeof slotsBetween>) => slots.map((one) => writeInstant(one.at).slice(5, 16));
const between = (from: string | Instant, until: string | Instant, ...plans: readonly Followed[]) =>
  slotsBetween(
    plans.length === 0 ? [following()] : plans,
    typeof from === 'string' ? at(from) : from,
    typeof until === 'string' ? at(until) : until,
  );

describe('The planned doses from one instant to before another', () => {
  it('are those that come due then, the first included and the last not', () => {
    expect(times(between('2026-12-02T08:00', '2026-12-03T08:00'))).toEqual(['12-02T08:00', '12-02T20:00']);
    expect(times(between('2026-12-02T08:01', '2026-12-03T08:01'))).toEqual(['12-02T20:00', '12-03T08:00']);
    expect(between('2026-12-02T08:00', '2026-12-02T08:00')).toEqual([]);
    expect(between('2026-12-03T08:00', '2026-12-02T08:00')).toEqual([]);
  });

  it('have the dose, the day and the place in it, and what their day holds', () => {
    expect(between('2026-12-02T20:00', '2026-12-03T00:00')).toEqual([
      {
        id: 'plan/2026-12-02/1',
        plan: 'plan',
        day: '2026-12-02',
        index: 1,
        at: at('2026-12-02T20:00'),
        dose: twice[0]?.intakes[1]?.dose,
        portions: twice[0]?.intakes[1]?.portions,
        ofDay: { count: 2, micrograms: 15_000 },
      },
    ]);
  });

  it('end and begin with the span in which their plan is followed', () => {
    const span = { from: at('2026-12-02T08:00'), until: at('2026-12-03T08:00') };
    expect(times(between('2026-12-01T00:00', '2026-12-05T00:00', following({}, twice, span)))).toEqual([
      '12-02T08:00',
      '12-02T20:00',
    ]);
  });

  it('of two plans stand in the order of time, and by name where that is the same', () => {
    const one = following({ id: 'b' as never });
    const other = following({ id: 'a' as never });
    const ids = (...plans: readonly Followed[]) =>
      between('2026-12-02T00:00', '2026-12-03T00:00', ...plans).map(({ id }) => id);
    const expected = ['a/2026-12-02/0', 'b/2026-12-02/0', 'a/2026-12-02/1', 'b/2026-12-02/1'];
    expect(ids(one, other)).toEqual(expected);
    expect(ids(other, one)).toEqual(expected);
  });

  it.each([
    ['Pacific/Kiritimati', '2026-12-01T18:00', '2026-12-02T18:00'],
    ['Pacific/Pago_Pago', '2026-12-02T19:00', '2026-12-03T19:00'],
  ])('are found in zones a day apart: %s', (zone, from, until) => {
    const steps = [step('2026-12-01', null, { '00:30': 10, '08:00': 10, '23:30': 10 })];
    expect(between(from, until, following({ zone: zone as never }, steps))).toHaveLength(3);
  });

  it('are each found once, also a minute at a time', () => {
    const steps = [step('2026-12-01', null, { '00:00': 10, '23:59': 10 })];
    const plan = following({ zone: 'Pacific/Kiritimati' as never }, steps);
    const from = at('2026-12-02T09:50');
    const found = Array.from({ length: 20 }, (_, i) =>
      between((from + i * 60_000) as Instant, (from + (i + 1) * 60_000) as Instant, plan),
    ).flat();
    expect(times(found)).toEqual(['12-02T09:59', '12-02T10:00']);
  });
});

describe('The planned doses of a day', () => {
  const steps = [step('2026-12-01', 2, { '08:00': 10 }), step('2026-12-03', 2, { '08:00': 5, '20:00': 5 })];
  const on = (day: string) => slotsOfDay(signed({}, steps), day as LocalDate).length;

  it('are those of the step that covers it, and none outside of every step (P8)', () => {
    expect(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'].map(on)).toEqual([
      0, 1, 1, 2, 2, 0,
    ]);
  });

  it('never end where the last step has no end', () => {
    expect(slotsOfDay(signed({}, twice), '2031-12-01' as LocalDate)).toHaveLength(2);
  });
});
