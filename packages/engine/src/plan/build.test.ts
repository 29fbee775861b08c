import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate, LocalTime } from '../calendar/calendar.ts';
import { dailyDose, volume } from '../quantity/quantity.ts';
import { buildPlan } from './build.ts';
import { fixed, liquid, packet, tablet, taking, taper, titration } from './examples.ts';
import type { PlanRequest } from './request.ts';

function answerTo(request: PlanRequest) {
  const outcome = buildPlan(request, facts);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('A plan', () => {
  it('has steps from day to day, each dose with its units, a time without a dose left out (P8)', () => {
    const { plan } = answerTo(taper({ current: taking(5, 5), start: '2028-02-20' as LocalDate, pace: fixed(5, 10) }));
    expect(plan.steps).toEqual([
      {
        from: '2028-02-20',
        days: 10,
        daily: dailyDose(5000),
        intakes: [
          { time: '22:00', dose: { kind: 'oral', micrograms: 5000 }, portions: [{ product: 't10', count: 0.5 }] },
        ],
        why: 'cut',
        products: ['t10'],
      },
    ]);
    expect(plan.end.on).toBe('2028-03-01');
  });

  it('to zero ends with its last dose, and says how long to watch after it (WD-15)', () => {
    const { plan } = answerTo(taper());
    expect(plan.end).toEqual({
      kind: 'zero',
      on: '2027-02-09',
      watch: [
        { how: 'closely', until: '2027-02-12' },
        { how: 'daily', until: '2027-02-23' },
        { how: 'weekly', until: '2027-03-23' },
      ],
    });
  });

  it('to a dose that goes on ends with it', () => {
    const end = { kind: 'maintenance', on: '2026-12-22', watch: [] };
    expect(answerTo(titration()).plan.end).toEqual(end);
  });

  it('puts a dose of a time that is new into the plan', () => {
    const times = ['08:00', '22:00'] as LocalTime[];
    const { plan } = answerTo(titration({ current: taking(5), times, target: dailyDose(10_000) }));
    expect(plan.steps[0]?.intakes.map(({ time }) => time)).toEqual(['08:00', '22:00']);
  });

  it('names what its pace and its findings rest on, each fact once (P15)', () => {
    const { basis, findings } = answerTo(taper());
    expect(basis).toContain('TAP-12');
    expect(new Set(basis).size).toBe(basis.length);
    expect(basis).toEqual(expect.arrayContaining(findings.flatMap(({ cites }) => cites)));
  });

  it('is measured by its days, steps, shares, last dose and pieces', () => {
    expect(answerTo(taper({ pace: fixed(10, 7) })).measures).toEqual({
      days: 21,
      steps: 3,
      largestShare: 0.5,
      squaredShares: (1 / 3) ** 2 + 0.5 ** 2 + 0.5 ** 2,
      lastDose: 5000,
      pieces: 7 * 3 + 7 * 2 + 7,
    });
    expect(answerTo(titration()).measures).toMatchObject({ days: 21, lastDose: 30_000 });
  });
});

describe('The supply of a plan (P3)', () => {
  it('is the sum of its doses and the reserve, product by product', () => {
    const { supply } = answerTo(taper({ products: [tablet(10), packet(5), tablet(25)], reserveDays: 3 }));
    expect(supply).toEqual([
      {
        product: 't10',
        amount: { count: 14 * 3 },
        reserve: { count: 0 },
        until: '2026-12-28',
        bySteps: [
          { step: 0, amount: { count: 28 } },
          { step: 1, amount: { count: 14 } },
        ],
      },
      {
        product: 'g5',
        amount: { count: 14 + 28 + 42 + 28 + 14 + 3 },
        reserve: { count: 3 },
        until: '2027-02-08',
        bySteps: [14, 28, 42, 28, 14].map((count, step) => ({ step, amount: { count } })),
      },
    ]);
  });

  it('counts halves as halves and a liquid by volume', () => {
    const [halves] = answerTo(taper({ current: taking(10), pace: fixed(5, 7) })).supply;
    expect(halves?.amount).toEqual({ count: 3.5 });
    const [millilitres] = answerTo(taper({ current: taking(2), products: [liquid(1, 0.5)], pace: fixed(1, 7) })).supply;
    expect(millilitres?.amount).toEqual({ volume: volume(7000) });
  });

  it('counts four weeks of a dose that goes on', () => {
    const [supply] = answerTo(titration({ target: dailyDose(15_000) })).supply;
    expect(supply).toMatchObject({ amount: { count: 42 }, until: '2026-12-28' });
  });
});

describe('The findings of the planner itself', () => {
  const codesOf = (request: PlanRequest) => answerTo(request).findings.map(({ code }) => code);

  it('say where a cut is larger than the percent asked, and which is the largest', () => {
    const pace = { method: 'percent', percent: 25, everyDays: 14 } as const;
    const finding = answerTo(taper({ pace })).findings.find(({ code }) => code === 'taper.cut-above-percent');
    expect(finding?.values).toEqual({
      asked: 25,
      largest: 50,
      from: { value: 10, unit: 'mg/d' },
      to: { value: 5, unit: 'mg/d' },
      count: 2,
    });
    expect(codesOf(taper({ pace: { ...pace, percent: 50 } }))).not.toContain('taper.cut-above-percent');
  });

  it('say where the first cut is smaller, since the products cannot make what is taken', () => {
    const smaller = taper({ current: taking(12.5, 12.5, 12.5), pace: fixed(10, 7) });
    const finding = answerTo(smaller).findings.find(({ code }) => code === 'taper.first-cut-smaller');
    expect(finding?.values).toEqual({ asked: { value: 10, unit: 'mg/d' }, first: { value: 7.5, unit: 'mg/d' } });
    expect(codesOf(taper({ pace: fixed(10, 7) }))).not.toContain('taper.first-cut-smaller');
  });

  it('say which liquids are left out, so that no two are mixed up (H10)', () => {
    const second = { ...liquid(5, 1), id: 'second' };
    const left = answerTo(taper({ products: [second, liquid(1, 0.5)] })).findings;
    expect(left.find(({ code }) => code === 'product.one-liquid')?.values).toEqual({ left: 'second', count: 1 });
    expect(codesOf(taper({ products: [liquid(1, 0.5)] }))).not.toContain('product.one-liquid');
  });
});
