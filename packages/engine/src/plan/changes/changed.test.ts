import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../calendar/calendar.ts';
import type { Product } from '../../medicine/product.ts';
import { dailyDose } from '../../quantity/quantity.ts';
import { buildPlan } from '../build.ts';
import { fixed, jotted, liquid, tablet, taking, taper, titration } from '../examples.ts';
import type { Change, PlanRequest } from '../request.ts';

const on = (day: string) => day as LocalDate;
const hold = (day: string, days: number | null): Change => ({ kind: 'hold', on: on(day), days });
const resume = (day: string): Change => ({ kind: 'resume', on: on(day) });
const stepBack = (day: string, days: number, how: 'half-the-cuts' | 'twice-the-days' = 'twice-the-days'): Change => {
  // biome-ignore lint/suspicious/noThenProperty: a change is called so; nothing awaits it
  return { kind: 'step-back', on: on(day), days, then: how };
};
const switchTo = (day: string, ...products: readonly Product[]): Change => {
  return { kind: 'switch-products', on: on(day), products };
};

/** 30 mg a day: 25 from 1 December, 20 from the 15th, 15 from the 29th, 10 from 12 January, 5 from the 26th. */
const plan = (changes: readonly Change[], more: Partial<PlanRequest> = {}) =>
  buildPlan(taper({ changes, ...more }), facts);
const notes = (...changes: readonly Change[]) => jotted(plan(changes));
const refused = (...changes: readonly Change[]) => notes(...changes).join();

describe('A hold (TAP-24)', () => {
  it('keeps the dose for some days more', () => {
    expect(notes(hold('2026-12-20', 7)).slice(0, 4)).toEqual([
      '14 days 10/5/10',
      '5 days 5/5/10',
      '16 days 5/5/10 hold',
      '14 days 5/5/5',
    ]);
  });

  it('on the day of a cut puts the cut off', () => {
    expect(notes(hold('2026-12-15', 3)).slice(0, 3)).toEqual([
      '14 days 10/5/10',
      '3 days 10/5/10 hold',
      '14 days 5/5/10',
    ]);
  });

  it('on the first day of the plan keeps what was taken before', () => {
    expect(notes(hold('2026-12-01', 3)).slice(0, 2)).toEqual(['3 days 10/10/10 hold', '14 days 10/5/10']);
  });

  it('on the first day of a step back begins the day after', () => {
    const held = notes(stepBack('2027-01-02', 7), hold('2027-01-02', 7));
    expect(held.slice(3, 5)).toEqual(['1 days 5/5/10 step-back', '13 days 5/5/10 hold']);
  });

  it('without an end waits for a clinician, and goes on when resumed', () => {
    const waiting = plan([hold('2026-12-20', null)]);
    expect(jotted(waiting).at(-1)).toBe('open days 5/5/10 hold');
    expect(waiting.ok && waiting.value.plan.end).toEqual({ kind: 'held', on: '2026-12-20', watch: [] });
    expect(waiting.ok && waiting.value.measures.days).toBeNull();
    expect(notes(hold('2026-12-20', null), resume('2026-12-25')).slice(1, 4)).toEqual([
      '5 days 5/5/10',
      '5 days 5/5/10 hold',
      '14 days 5/5/5',
    ]);
  });

  it('of what was taken before needs products that make it', () => {
    const request = taper({ current: taking(12, 12, 12), changes: [hold('2026-12-01', 3)], pace: fixed(10, 7) });
    expect(jotted(buildPlan(request, facts))).toEqual(['change.not-makeable /changes/0/on']);
  });

  it('is refused where the dose goes on anyway, and before anything was taken', () => {
    const open = taper({ target: dailyDose(20_000), changes: [hold('2027-03-01', 7)] });
    expect(jotted(buildPlan(open, facts))).toEqual(['change.nothing-to-hold /changes/0/on']);
    const first = titration({ changes: [hold('2026-12-01', 7)] });
    expect(jotted(buildPlan(first, facts))).toEqual(['change.nothing-before /changes/0/on']);
  });
});

describe('A step back (TAP-25)', () => {
  it('goes back to the dose before, then on with twice the days', () => {
    expect(notes(stepBack('2027-01-02', 7))).toEqual([
      '14 days 10/5/10',
      '14 days 5/5/10',
      '4 days 5/5/5',
      '7 days 5/5/10 step-back',
      '28 days 5/5/5',
      '28 days 5/0/5',
      '28 days 0/0/5',
    ]);
  });

  it('goes on with half the cuts where the products make them', () => {
    const products = [liquid(1, 0.5)];
    const back = plan([stepBack('2026-12-20', 7, 'half-the-cuts')], {
      products,
      pace: fixed(10, 14),
      current: taking(20),
    });
    expect(jotted(back, 1)).toEqual([
      '14 days 10',
      '5 days 5',
      '7 days 10 step-back',
      '14 days 7.5',
      '14 days 5',
      '14 days 2.5',
    ]);
    expect(back.ok && back.value.findings.map(({ code }) => code)).not.toContain('change.days-instead-of-halves');
  });

  it('and says so where it takes twice the days instead', () => {
    const back = plan([stepBack('2027-01-02', 7, 'half-the-cuts')]);
    expect(jotted(back)[4]).toBe('28 days 5/5/5');
    expect(back.ok && back.value.findings.map(({ code }) => code)).toContain('change.days-instead-of-halves');
  });

  it('during the first step goes back to what was taken before, and never above it (P5)', () => {
    expect(notes(stepBack('2026-12-05', 7)).slice(0, 3)).toEqual([
      '4 days 10/5/10',
      '7 days 10/10/10 step-back',
      '28 days 10/5/10',
    ]);
  });

  it('a second time goes back a step further', () => {
    const twice = notes(stepBack('2027-01-02', 7), stepBack('2027-01-05', 7));
    expect(twice.slice(3, 6)).toEqual(['3 days 5/5/10 step-back', '7 days 10/5/10 step-back', '14 days 5/5/10']);
  });

  it('ends an open hold', () => {
    const back = notes(hold('2027-01-02', null), stepBack('2027-01-10', 7));
    expect(back.slice(3, 5)).toEqual(['8 days 5/5/5 hold', '7 days 5/5/10 step-back']);
  });

  it('at a dose that goes on leaves that open again', () => {
    const back = plan([stepBack('2027-01-20', 7)], { target: dailyDose(20_000) });
    expect(jotted(back).slice(-2)).toEqual(['7 days 10/5/10 step-back', 'open days 5/5/10']);
  });

  it('in a titration goes down, and up again', () => {
    const back = buildPlan(titration({ changes: [stepBack('2026-12-10', 7, 'half-the-cuts')] }), facts);
    expect(jotted(back).slice(0, 5)).toEqual([
      '7 days 5/5/5',
      '2 days 5/5/10',
      '7 days 5/5/5 step-back',
      '14 days 5/5/10',
      '14 days 10/5/10',
    ]);
  });

  it('is refused where nothing was taken before, or the products cannot make it any more', () => {
    const first = titration({ changes: [stepBack('2026-12-03', 7)] });
    expect(jotted(buildPlan(first, facts))).toEqual(['change.nothing-before /changes/0/on']);
    const products = [tablet(10), liquid(1, 2.5)];
    const switched = [switchTo('2026-12-20', tablet(10, false)), stepBack('2026-12-22', 7)];
    const request = { products, pace: fixed(10, 14), current: taking(25) };
    expect(jotted(plan(switched, request))).toContain('change.not-makeable /changes/0/products');
  });
});

describe('Other products', () => {
  it('make the same doses from then on (PROD-16)', () => {
    const switched = plan([switchTo('2026-12-20', tablet(5, false))]);
    expect(jotted(switched).slice(1, 4)).toEqual(['5 days 5/5/10', '9 days 5/5/10 switch-products', '14 days 5/5/5']);
    const steps = switched.ok ? switched.value.plan.steps : [];
    expect(steps.map(({ products }) => products.join())).toEqual(['t10', 't10', 't5', 't5', 't5', 't5']);
    expect(steps[2]?.intakes[2]?.portions).toEqual([{ product: 't5', count: 2 }]);
  });

  it('on the first day of a step leave it called what it is', () => {
    expect(notes(switchTo('2026-12-15', tablet(5)))[1]).toBe('14 days 5/5/10');
  });

  it('share the doses of a day anew where they cannot make them as they were', () => {
    const request = { products: [liquid(1, 0.5)], current: taking(12.5, 12.5), pace: fixed(5, 14) };
    expect(jotted(plan([switchTo('2026-12-05', tablet(5, false))], request), 2)).toEqual([
      '4 days 10/10',
      '10 days 10/10 switch-products',
      '14 days 5/10',
      '14 days 5/5',
      '14 days 0/5',
    ]);
  });

  it('are kept for what waits behind an open hold', () => {
    const held = [hold('2026-12-20', null), switchTo('2026-12-22', tablet(5)), resume('2026-12-25')];
    expect(notes(...held).slice(1, 5)).toEqual([
      '5 days 5/5/10',
      '2 days 5/5/10 hold',
      '3 days 5/5/10 hold',
      '14 days 5/5/5',
    ]);
  });

  it('are refused where they cannot make the rest of the plan', () => {
    const outcome = plan([switchTo('2026-12-20', tablet(10, false))]);
    expect(!outcome.ok && outcome.problems).toMatchObject([
      { code: 'change.not-makeable', at: '/changes/0/products', values: { asked: { value: 15, unit: 'mg/d' } } },
    ]);
  });
});

describe('A change is refused', () => {
  it.each([
    ['before the plan begins', refused(hold('2026-11-30', 7)), 'change.outside-plan /changes/0/on'],
    ['after it has ended', refused(hold('2027-02-09', 7)), 'change.outside-plan /changes/0/on'],
    [
      'before the change listed before it',
      refused(hold('2026-12-20', 7), hold('2026-12-19', 7)),
      'change.out-of-order /changes/1/on',
    ],
    ['where nothing is held', refused(resume('2026-12-20')), 'change.not-held /changes/0'],
    [
      'where it is held already',
      refused(hold('2026-12-20', null), hold('2026-12-22', 7)),
      'change.already-held /changes/1',
    ],
    [
      'on the very day of the hold',
      refused(hold('2026-12-20', null), resume('2026-12-20')),
      'change.out-of-order /changes/1/on',
    ],
  ])('%s', (_when, problem, expected) => {
    expect(problem).toBe(expected);
  });
});
