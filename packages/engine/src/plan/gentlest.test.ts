import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { type DailyDose, dailyDose } from '../quantity/quantity.ts';
import { buildPlan } from './build.ts';
import { jotted, liquid, tablet, taking, taper } from './examples.ts';
import type { PlanRequest } from './request.ts';

const mg = (milligrams: number): DailyDose => dailyDose(milligrams * 1000);
const within = (days: number, limits = {}) => ({ method: 'gentlest', days, ...limits }) as const;
const plan = (changes: Partial<PlanRequest>) => buildPlan(taper(changes), facts);
const notes = (changes: Partial<PlanRequest>) => jotted(plan(changes), changes.current?.length ?? 3);

describe('The gentlest taper', () => {
  it('cuts evenly by share of the dose before, and uses all the days', () => {
    expect(notes({ pace: within(35) })).toEqual([
      '7 days 10/5/10',
      '7 days 5/5/10',
      '7 days 5/5/5',
      '7 days 5/0/5',
      '7 days 0/0/5',
    ]);
  });

  it('makes the later steps a day longer where the days do not divide (TAP-12)', () => {
    expect(notes({ pace: within(37) }).map((note) => note.split(' ')[0])).toEqual(['7', '7', '7', '8', '8']);
  });

  it('prefers a smaller last dose to smaller cuts, and smaller cuts to fewer', () => {
    const plans = notes({ current: taking(20), products: [liquid(1, 2.5)], pace: within(28) });
    expect(plans).toEqual(['7 days 12.5', '7 days 7.5', '7 days 5', '7 days 2.5']);
  });

  it('keeps to the limits asked for: days of a step, largest cut, last dose', () => {
    const pace = within(42, { stepDays: 14, cut: mg(15), last: mg(10) });
    expect(notes({ current: taking(20, 20), pace })).toEqual(['14 days 10/15', '14 days 5/10', '14 days 5/5']);
  });

  it('goes on at a target above zero after the days', () => {
    expect(notes({ pace: within(14), target: mg(15) })).toEqual(['7 days 10/5/10', '7 days 5/5/10', 'open days 5/5/5']);
  });

  it('takes tablets rather than a liquid where both are as gentle', () => {
    const products = [tablet(10), liquid(1, 1)];
    const outcome = plan({ products, pace: within(35, { cut: mg(5), last: mg(5) }) });
    expect(outcome.ok && outcome.value.supply.map(({ product }) => product)).toEqual(['t10']);
  });

  it('finds the way over strengths that do not divide each other', () => {
    const products = [tablet(10), tablet(25)];
    expect(notes({ current: taking(25, 25), products, pace: within(70) }).at(-1)).toBe('7 days 0/5');
  });

  it('says how good it is, and by how much the best fixed and percent plans of the days are worse', () => {
    const outcome = plan({ current: taking(20, 20, 20), pace: within(84) });
    const answer = outcome.ok ? outcome.value : undefined;
    expect(answer?.alternatives.map(({ pace }) => pace.method)).toEqual(['fixed', 'percent']);
    for (const { measures } of answer?.alternatives ?? []) {
      expect(measures.days).toBeLessThanOrEqual(84);
      expect(measures.largestShare).toBeGreaterThanOrEqual(answer?.measures.largestShare ?? 1);
    }
    expect(answer?.findings.find(({ code }) => code === 'taper.gentlest')?.values).toMatchObject({
      lastDose: { value: 5, unit: 'mg/d' },
    });
  });

  it('searches the most even divisions where there are too many to search all, and says what that leaves open', () => {
    const taking3 = taking(10, 15, 12.5);
    const odd = { products: [tablet(12.5), liquid(1, 1)], target: mg(5), pace: within(63) };
    const outcome = plan({ current: taking3, ...odd });
    expect(outcome.ok && outcome.value.measures.largestShare).toBe(7 / 36);
    const proved = (now: PlanRequest['current'], strength: number) => {
      const made = plan({ ...odd, current: now, products: [tablet(strength), liquid(1, 1)] });
      return made.ok && made.value.findings.find(({ code }) => code === 'taper.gentlest')?.values['proved'];
    };
    expect(proved(taking3, 10)).toBe('yes');
    expect(proved(taking(12.5, 20, 20), 15)).toBe('no');
  });

  it('is refused with the fewest days that would do', () => {
    const outcome = plan({ current: taking(20, 20, 20), pace: within(21) });
    expect(!outcome.ok && outcome.problems).toMatchObject([
      {
        code: 'pace.days-too-few',
        at: '/pace/days',
        values: { days: 21, fewest: 35, nearest: { pace: { days: 35 } } },
      },
    ]);
  });

  it('is refused where no cut is small enough', () => {
    const request = { current: taking(20, 20), products: [tablet(20, false)], pace: within(364) };
    expect(notes(request)).toEqual(['plan.not-makeable /products']);
  });
});
