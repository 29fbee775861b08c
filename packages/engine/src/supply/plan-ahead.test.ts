import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { tablet } from '../plan/examples.ts';
import type { Step } from '../plan/plan.ts';
import type { Event, EventOf } from '../record/event.ts';
import type { EventId } from '../record/event-id.ts';
import { at, event, signed, step } from '../record/examples.ts';
import { plansInForce } from '../record/plans-in-force.ts';
import { planAhead } from './plan-ahead.ts';

const today = '2026-12-02' as LocalDate;
const zero = (plan: EventOf<'plan-signed'>) => ({
  ...plan,
  plan: { ...plan.plan, end: { ...plan.plan.end, kind: 'zero' as const } },
});
/** A version with so much in the morning. */
const version = (order: number, ...steps: readonly Step[]) => signed({ id: `v${order}` as EventId, order }, steps);
const mornings = (from: string, days: number | null, milligrams: number) => step(from, days, { '08:00': milligrams });
const endOf = (plan: EventOf<'plan-signed'>, when: string) =>
  event(
    'end',
    at(when),
    { kind: 'plan-ended', plan: plan.id, reason: 'x' },
    { author: { role: 'clinician', id: 'c' } },
  );

/** The plan ahead, by its steps: from when, for how many days, how many mg a day. */
function ahead(followed: EventOf<'plan-signed'>, ...others: readonly Event[]) {
  const { plan } = planAhead(followed, today, plansInForce([followed, ...others]));
  return plan.steps.map(({ from, days, daily }) => [from, days, daily.microgramsPerDay / 1000]);
}

describe('A plan as it goes on', () => {
  const first = version(1, mornings('2026-12-01', 7, 30), mornings('2026-12-08', 7, 20));

  it('goes on with its last dose past an end above zero: baclofen is never stopped suddenly (P11, H01)', () => {
    expect(ahead(first)).toEqual([
      ['2026-12-01', 7, 30],
      ['2026-12-08', null, 20],
    ]);
  });

  it('ends where it comes to zero', () => {
    expect(ahead(zero(first))).toEqual([
      ['2026-12-01', 7, 30],
      ['2026-12-08', 7, 20],
    ]);
  });

  it('gives way to the one signed after it, on the day that begins and in the middle of a step', () => {
    const next = version(2, mornings('2026-12-10', null, 10));
    expect(ahead(first, next)).toEqual([
      ['2026-12-01', 7, 30],
      ['2026-12-08', 2, 20],
      ['2026-12-10', null, 10],
    ]);
    expect(ahead(version(1, mornings('2026-12-01', null, 30)), next)).toEqual([
      ['2026-12-01', 9, 30],
      ['2026-12-10', null, 10],
    ]);
    expect(ahead(first, version(2, mornings('2026-12-08', null, 10)))).toEqual([
      ['2026-12-01', 7, 30],
      ['2026-12-08', null, 10],
    ]);
  });

  it('keeps the days without a planned dose before the one that begins later', () => {
    expect(ahead(first, version(2, mornings('2026-12-20', null, 10)))).toEqual([
      ['2026-12-01', 7, 30],
      ['2026-12-08', 7, 20],
      ['2026-12-20', null, 10],
    ]);
  });

  it('ends as the last of them does', () => {
    const last = zero(version(2, mornings('2026-12-10', 5, 10)));
    expect(ahead(first, last).at(-1)).toEqual(['2026-12-10', 5, 10]);
    const { plan } = planAhead(first, today, plansInForce([first, last]));
    expect(plan.end).toEqual(last.plan.end);
  });

  it('takes three of them in the order of their days', () => {
    const second = version(2, mornings('2026-12-05', null, 20));
    const third = version(3, mornings('2026-12-09', null, 10));
    const expected = [
      ['2026-12-01', 4, 30],
      ['2026-12-05', 4, 20],
      ['2026-12-09', null, 10],
    ];
    expect(ahead(first, second, third)).toEqual(expected);
    const plans = plansInForce([first, second, third]);
    const { steps } = planAhead(first, today, plans.toReversed()).plan;
    expect(steps.map(({ from }) => from)).toEqual(['2026-12-01', '2026-12-05', '2026-12-09']);
  });

  it('takes none that has begun, nor one that was ended or replaced before it begins', () => {
    const begun = version(2, mornings(today, null, 10));
    expect(ahead(first, begun)).toEqual(ahead(first));
    const next = version(2, mornings('2026-12-10', null, 10));
    expect(ahead(first, next, endOf(next, '2026-12-02T00:00'))).toEqual(ahead(first));
    expect(ahead(first, next, version(3, mornings('2026-12-10', null, 5))).at(-1)).toEqual(['2026-12-10', null, 5]);
  });

  it('takes what is left of one that was signed after its first day', () => {
    const steps = [mornings('2026-12-01', 3, 20), mornings('2026-12-04', 4, 15), mornings('2026-12-08', null, 10)];
    const late = { ...version(2, ...steps), happened: at('2026-12-06T12:00') };
    expect(ahead(version(1, mornings('2026-12-01', null, 30)), late)).toEqual([
      ['2026-12-01', 5, 30],
      ['2026-12-06', 2, 15],
      ['2026-12-08', null, 10],
    ]);
  });

  it('is made of the products of each, as the later one knows them', () => {
    const unscored = tablet(10, false);
    const next = { ...version(2, mornings('2026-12-10', null, 20)), products: [unscored, tablet(20)] };
    expect(planAhead(first, today, plansInForce([first, next])).products).toEqual([unscored, tablet(20)]);
    expect(planAhead(first, today, plansInForce([first])).products).toEqual(first.products);
  });
});
