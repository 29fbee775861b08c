import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { type DailyDose, dailyDose } from '../quantity/quantity.ts';
import { buildPlan } from './build.ts';
import { fixed, jotted, liquid, packet, tablet, taking, taper } from './examples.ts';
import type { Pace, PlanRequest } from './request.ts';

const mg = (milligrams: number): DailyDose => dailyDose(milligrams * 1000);
const plan = (changes: Partial<PlanRequest>) => buildPlan(taper(changes), facts);
const notes = (changes: Partial<PlanRequest>) => jotted(plan(changes), changes.current?.length ?? 3);
const valuesOf = (changes: Partial<PlanRequest>) => {
  const outcome = plan(changes);
  return outcome.ok ? undefined : outcome.problems[0].values;
};

describe('A taper by the same cut', () => {
  it('goes down to one last step of 5 mg before zero (TAP-12)', () => {
    expect(notes({ pace: fixed(10, 14) })).toEqual(['14 days 5/5/10', '14 days 5/0/5', '14 days 0/0/5']);
  });

  it('stays at a target above zero for as long as it is prescribed', () => {
    expect(notes({ pace: fixed(10, 7), target: mg(15) })).toEqual(['7 days 5/5/10', 'open days 5/5/5']);
  });

  it('ends at the last dose asked for', () => {
    const pace: Pace = { method: 'fixed', change: mg(10), everyDays: 7, last: mg(10) };
    expect(notes({ pace })).toEqual(['7 days 5/5/10', '7 days 5/0/5']);
  });

  it('never drops to zero by more than its cut, where a liquid allows it', () => {
    const products = [liquid(1, 0.5)];
    expect(notes({ current: taking(4), products, pace: fixed(1, 7) })).toEqual(['7 days 3', '7 days 2', '7 days 1']);
  });

  it('begins with a smaller cut where the products cannot make what is taken now', () => {
    expect(notes({ current: taking(12.5, 12.5, 12.5), pace: fixed(10, 7) })).toEqual([
      '7 days 10/10/10',
      '7 days 5/5/10',
      '7 days 5/0/5',
      '7 days 0/0/5',
    ]);
  });

  it('is refused with the nearest cut that can be made all the way (P2)', () => {
    expect(notes({ pace: fixed(3, 14) })).toEqual(['pace.cut-not-makeable /pace/cut']);
    expect(valuesOf({ pace: fixed(3, 14) })).toMatchObject({
      nearest: { pace: { method: 'fixed', cut: { value: 5, unit: 'mg/d' }, everyDays: 14 } },
    });
    expect(valuesOf({ pace: fixed(3, 14), target: mg(15) })).not.toHaveProperty('nearest.pace.last');
    expect(valuesOf({ pace: fixed(3, 14) })).not.toHaveProperty('limit');
  });

  it('names the limit beside a nearest cut that goes past it (P6)', () => {
    const unscored = { current: taking(15, 15, 15), products: [tablet(10, false)], pace: fixed(10, 14) };
    expect(valuesOf(unscored)).toMatchObject({
      nearest: { pace: { cut: { value: 25, unit: 'mg/d' } } },
      limit: { value: 10, unit: 'mg/d' },
    });
  });
});

describe('A taper by percent', () => {
  const percent = (share: number, more = {}): Pace => ({ method: 'percent', percent: share, everyDays: 14, ...more });

  it('cuts as much as the percent allows and no more, but for the smallest cut there is (TAP-31)', () => {
    expect(notes({ pace: percent(50) })).toEqual(['14 days 5/5/5', '14 days 5/0/5', '14 days 0/0/5']);
    expect(notes({ pace: percent(10) }).slice(0, 2)).toEqual(['14 days 10/5/10', '14 days 5/5/10']);
  });

  it('ends at the last dose asked for, or at the target', () => {
    expect(notes({ pace: percent(50, { last: mg(10) }) })).toEqual(['14 days 5/5/5', '14 days 5/0/5']);
    expect(notes({ pace: percent(50), target: mg(10) })).toEqual(['14 days 5/5/5', 'open days 5/0/5']);
  });

  it('is exact for odd percents', () => {
    const exact = notes({ current: taking(40), products: [liquid(1, 0.5)], pace: percent(12.5) });
    expect(exact[0]).toBe('14 days 35');
  });
});

describe('A taper inside the window of the label', () => {
  const label: Pace = { method: 'label' };

  it('takes the smallest cut the label names, each step as long as two weeks allow (TAP-02)', () => {
    expect(notes({ current: taking(20, 20, 20), pace: label })).toEqual([
      '2 days 15/15/20',
      '2 days 15/10/15',
      '2 days 10/10/10',
      '2 days 5/5/10',
      '2 days 5/0/5',
      '2 days 0/0/5',
    ]);
  });

  it('leaves the step of 5 mg out where it would shorten all others', () => {
    expect(notes({ pace: label })).toEqual(['7 days 5/5/10', '7 days 5/0/5']);
  });

  it('takes the larger cut where the smaller cannot be made', () => {
    const products = [tablet(15, false)];
    expect(notes({ current: taking(15, 15, 15), products, pace: label })).toEqual(['7 days 15/0/15', '7 days 0/0/15']);
  });

  it('is refused where no cut of the label fits, with a slower plan', () => {
    const coarse = { current: taking(25, 25), products: [tablet(25, false)], pace: label };
    expect(notes(coarse)).toEqual(['pace.no-label-window /pace/method']);
    expect(valuesOf(coarse)).not.toHaveProperty('nearest');
    const long = { current: taking(80, 80, 80, 80), pace: label };
    expect(valuesOf(long)).toMatchObject({ nearest: { pace: { method: 'gentlest' } } });
  });
});

describe('A taper as a clinician wrote it', () => {
  const chosen = (...steps: readonly (readonly [daily: number, days: number | null])[]): Pace => ({
    method: 'chosen',
    steps: steps.map(([daily, days]) => ({ daily: mg(daily), days })),
  });

  it('is planned as it stands', () => {
    expect(notes({ pace: chosen([25, 7], [15, 3], [5, 10]) })).toEqual([
      '7 days 10/5/10',
      '3 days 5/5/5',
      '10 days 0/0/5',
    ]);
  });

  it('may leave the days of a target above zero open', () => {
    expect(notes({ pace: chosen([25, 7], [20, null]), target: mg(20) })).toEqual([
      '7 days 10/5/10',
      'open days 5/5/10',
    ]);
  });

  it.each([
    ['a step that rises', chosen([20, 7], [25, 7]), 'pace.steps-not-falling /pace/steps/1/daily'],
    ['a step that stays', chosen([30, 7], [25, 7]), 'pace.steps-not-falling /pace/steps/0/daily'],
    ['a step of nothing', chosen([0, 7]), 'pace.steps-not-falling /pace/steps/0/daily'],
    ['a dose between tablets', chosen([12, 7]), 'pace.step-not-makeable /pace/steps/0/daily'],
    ['days left out before the end', chosen([20, null], [5, 7]), 'input.required /pace/steps/0/days'],
    ['days left out before zero', chosen([20, 7], [5, null]), 'input.required /pace/steps/1/days'],
  ])('is refused for %s', (_what, pace, problem) => {
    expect(notes({ pace })).toEqual([problem]);
  });

  it('tells all its problems at once', () => {
    expect(notes({ pace: chosen([12, 7], [20, 7]) })).toHaveLength(2);
  });

  it('is refused where it does not end at the target', () => {
    expect(notes({ pace: chosen([20, 7]), target: mg(10) })).toContain('target.not-makeable /pace/steps/0/daily');
  });
});

describe('A taper is refused', () => {
  it.each([
    [
      'where the products make no lower dose',
      { products: [tablet(10, false)], current: taking(10) },
      'plan.not-makeable /products',
    ],
    [
      'where they make no dose at all',
      { products: [packet(20)], current: taking(5, 5) },
      'plan.not-makeable /products',
    ],
    ['where they cannot make the target', { target: mg(12) }, 'target.not-makeable /target'],
    [
      'where they cannot make the last dose',
      { pace: { ...fixed(10, 7), last: mg(3) } as Pace },
      'pace.last-not-makeable /pace/last',
    ],
    [
      'where it takes more than five years',
      { current: taking(20, 20, 20), pace: fixed(5, 366) },
      'plan.too-long /pace',
    ],
  ])('%s', (_why, changes, problem) => {
    expect(notes(changes)).toEqual([problem]);
  });

  it('never for its start above a ceiling or a limit (P12)', () => {
    expect(plan({ current: taking(50, 50, 50), limit: mg(20), pace: fixed(10, 7) }).ok).toBe(true);
  });
});
