import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../calendar/calendar.ts';
import { oral } from '../quantity/quantity.ts';
import { calmQuestion, day, held, morningAndNight } from './examples.ts';
import { judgeSupply } from './judge-supply.ts';
import type { HeldProduct, SupplyQuestion } from './supply-question.ts';

const asking = (more: Partial<SupplyQuestion>) => judgeSupply({ ...calmQuestion, ...more }, facts);

describe('The product that runs out first', () => {
  const first = (...stocks: readonly HeldProduct[]) => asking({ held: stocks }).firstGap;

  it('is the one whose dose comes first, whatever the order of the list', () => {
    const gap = { slot: { date: '2026-12-11', index: 0 }, products: ['t10'] };
    expect([first(held(10, 10), held(20, 12)), first(held(20, 12), held(10, 10))]).toEqual([gap, gap]);
    expect([first(held(10, 10), held(20, 10)), first(held(20, 10), held(10, 10))]).toEqual([gap, gap]);
    const later = { slot: { date: '2026-12-11', index: 1 }, products: ['t20'] };
    expect([first(held(10, 12), held(20, 10)), first(held(20, 10), held(10, 12))]).toEqual([later, later]);
  });

  it('is both where one dose is made of both', () => {
    const both = {
      ...morningAndNight('2026-12-01', 28),
      intakes: [
        {
          time: '08:00' as LocalTime,
          dose: oral(30_000),
          portions: [
            { product: 't10', count: 1 },
            { product: 't20', count: 1 },
          ],
        },
      ],
    };
    const plan = { ...calmQuestion.plan, steps: [both] };
    expect(asking({ plan, held: [held(10, 10), held(20, 10)] }).firstGap).toMatchObject({ products: ['t10', 't20'] });
    expect(asking({ plan, held: [held(10, 10), held(20, 11)] }).firstGap).toMatchObject({ products: ['t10'] });
  });
});

describe('What is not taken any more', () => {
  const products = (...stocks: readonly HeldProduct[]) =>
    asking({ held: [held(10, 28), held(20, 28), ...stocks] }).products.map(({ product }) => product);

  it('is listed while some of it is left, and not where none is or nobody knows', () => {
    expect(products(held(5, 0.25))).toEqual(['t10', 't20', 't5']);
    expect(products(held(5, 0))).toEqual(['t10', 't20']);
    expect(products(held(5, 'unknown'))).toEqual(['t10', 't20']);
  });

  it('is looked for in each step to come, and not in those that are over', () => {
    const plan = {
      ...calmQuestion.plan,
      steps: [morningAndNight('2026-12-01', 7, 't5'), morningAndNight('2026-12-08', 21)],
    };
    const next = { date: day('2026-12-08'), index: 0 };
    expect(
      asking({ plan, held: [held(10, 28)] }).findings.filter(({ code }) => code === 'supply.unknown'),
    ).toHaveLength(2);
    expect(asking({ plan, next, held: [held(10, 21), held(20, 21)] })).toMatchObject({
      firstGap: 'none',
      findings: [],
    });
    expect(asking({ plan, held: [held(10, 28), held(5, 7), held(20, 21)] }).products).toHaveLength(3);
  });

  it('has an end in an open step that takes none of it, and the pack counts until today there', () => {
    const open = {
      steps: [morningAndNight('2026-12-01', 7, 't5'), morningAndNight('2026-12-08', null)],
      end: { kind: 'maintenance' as const, on: day('2026-12-08'), watch: [] },
    };
    const stocks = [held(10, 400), held(20, 400), held(5, 8, { expires: day('2026-12-05') })];
    const { products: all, findings } = asking({ plan: open, held: stocks });
    expect(all.find(({ product }) => product === 't5')).toMatchObject({ lastDayCovered: 'end', spare: 4 });
    expect(findings.map(({ code }) => code)).toEqual([]);
  });

  it('is no reason to say that the supply ends before a plan that has no end', () => {
    const open = {
      steps: [morningAndNight('2026-12-01', null)],
      end: { kind: 'maintenance' as const, on: day('2026-12-01'), watch: [] },
    };
    expect(asking({ plan: open, held: [held(10, 40), held(20, 40)] }).findings).toEqual([]);
    const unfinished = { ...calmQuestion.plan, end: { kind: 'unfinished' as const, on: day('2026-12-29'), watch: [] } };
    expect(asking({ plan: unfinished, held: [held(10, 20), held(20, 28)] }).findings.map(({ code }) => code)).toEqual([
      'supply.out-before-the-end',
    ]);
  });
});
