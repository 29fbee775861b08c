import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { lookingWith, usual } from './assess.examples.ts';
import { tablet } from './plan/examples.ts';
import { dailyDose } from './quantity/quantity.ts';
import type { Event } from './record/event.ts';
import { at, event, signed, step, taken } from './record/examples.ts';

const { look, said, severities } = lookingWith(facts);

describe('Where no plan gives a dose, what went on is not too much', () => {
  const dailyDoseBefore = (milligrams: number | 'unknown') =>
    signed({ before: milligrams === 'unknown' ? milligrams : dailyDose(milligrams * 1000) }, usual);
  const dayBefore = (milligrams: number) =>
    ['08:00', '14:00', '22:00'].map((time) => taken(time, `2026-12-01T${time}`, 'unplanned', milligrams));
  const levels = (when: string, ...events: readonly Event[]) => severities('dose.too-much', when, ...events);

  it('on the day before the first plan, up to what was taken then (H03)', () => {
    const morning = '2026-12-02T08:00';
    expect(levels(morning, dailyDoseBefore(60), ...dayBefore(20))).toEqual([]);
    expect(levels(morning, dailyDoseBefore(30), ...dayBefore(20))).toHaveLength(1);
    // nobody knows what went on, and more is never less pressing (M9)
    expect(levels(morning, dailyDoseBefore('unknown'), ...dayBefore(20))).toHaveLength(1);
    expect(said(morning, dailyDoseBefore(60), ...dayBefore(20))).toEqual(['2026-12-02/0 take-now planned']);
  });

  it('past an end above zero, up to the last dose of the plan: going on is what is asked for (P11, H01)', () => {
    const ended = signed({}, [step('2026-11-20', 11, { '08:00': 20, '14:00': 20, '22:00': 20 })]);
    expect(levels('2026-12-01T23:00', ended, ...dayBefore(20))).toEqual([]);
    expect(levels('2026-12-01T23:00', ended, ...dayBefore(25))).toHaveLength(1);
  });
});

describe('The supply under plans that follow each other', () => {
  const received = (count: number) =>
    event('packs', at('2026-12-01T10:00'), {
      kind: 'supply-counted',
      product: tablet(10),
      amount: { product: 't10', count },
    });
  const first = signed({}, [step('2026-12-02', 7, { '08:00': 10, '14:00': 10, '20:00': 10 })]);
  const next = {
    ...signed({ order: 2, change: 'successor' }, [step('2026-12-09', null, { '08:00': 20, '20:00': 20 })]),
  };
  const second = { ...next, id: 'plan-2' as typeof next.id };
  const gap = (...events: readonly Event[]) => {
    const { supply } = look('2026-12-02T07:00', ...events);
    return supply === 'no-plan' ? supply : supply.firstGap;
  };

  it('reaches into the one after, by its own doses (H01)', () => {
    expect(gap(first, second, received(23))).toMatchObject({ slot: { date: '2026-12-09', index: 1 } });
    expect(gap(first, second, received(29))).toMatchObject({ slot: { date: '2026-12-11', index: 0 } });
  });

  it('goes on with the last dose where the plan ends above zero and none follows (P11)', () => {
    expect(gap(first, received(24))).toMatchObject({ slot: { date: '2026-12-10', index: 0 } });
  });
});
