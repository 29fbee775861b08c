import { addDays, type LocalDate, oral, type Product, type SupplyAmount, volume } from '@steady/engine';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dispense, dispenseByDays, dispenseBySteps, openStepDays, wholePieces } from './dispense.ts';
import { anyPlan } from './plan.arbitrary.ts';
import { sayDispense } from './say-dispense.ts';

const count = (amount: SupplyAmount) => ('count' in amount ? amount.count * 2 : amount.volume.microlitres);

describe('What to dispense', () => {
  it('is whole tablets: a half needs a whole one, and its other half is left over (P3)', () => {
    expect(wholePieces({ count: 10.5 })).toEqual({ dispense: { count: 11 }, leftOver: { count: 0.5 } });
    expect(wholePieces({ count: 21 })).toEqual({ dispense: { count: 21 }, leftOver: { count: 0 } });
  });

  it('is said with what is left over', () => {
    const t10: Product = { form: 'tablet', id: 't10', strength: oral(10_000), scored: true };
    const from = '2026-12-01' as LocalDate;
    const dispense = (count: number): Dispense => ({
      product: 't10',
      from,
      until: from,
      needed: { count },
      ...wholePieces({ count }),
    });
    const said = (count: number) => sayDispense(dispense(count), [t10], sayIn('en')).replaceAll('\u00a0', ' ');
    expect(said(10.5)).toBe('11 tablets of 10 mg (half a tablet is left over)');
    expect(said(1)).toBe('1 tablet of 10 mg');
  });

  it('is whole millilitres of a liquid', () => {
    expect(wholePieces({ volume: volume(10_250) })).toEqual({
      dispense: { volume: volume(11_000) },
      leftOver: { volume: volume(750) },
    });
  });

  it('adds up, day by day, to the doses of the plan, however it is divided (P3, H12)', () => {
    fc.assert(
      fc.property(anyPlan(), fc.integer({ min: 1, max: 40 }), ({ plan, request }, days) => {
        // the independent way: walk every day and every portion
        const used = new Map<string, number>();
        for (const step of plan.steps) {
          for (let day = 0; day < (step.days ?? openStepDays); day++) {
            for (const portion of step.intakes.flatMap(({ portions }) => portions)) {
              const amount = 'count' in portion ? portion.count * 2 : portion.volume.microlitres;
              used.set(portion.product, (used.get(portion.product) ?? 0) + amount);
            }
          }
        }
        for (const rows of [dispenseBySteps(plan, request.products), dispenseByDays(plan, days, request.products)]) {
          expect(sums(rows)).toEqual(used);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('covers each stretch of days without a hole', () => {
    fc.assert(
      fc.property(anyPlan(), ({ plan, request }) => {
        const rows = dispenseByDays(plan, 28, request.products);
        const starts = [...new Set(rows.map(({ from }) => from))];
        for (const { from, until } of rows) expect(until <= addDays(from, 27)).toBe(true);
        for (const from of starts) expect(daysFrom(plan.steps[0]?.from as LocalDate, from) % 28).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

function sums(rows: readonly Dispense[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const { product, needed } of rows) total.set(product, (total.get(product) ?? 0) + count(needed));
  return total;
}

function daysFrom(start: LocalDate, day: LocalDate): number {
  return Math.round((Date.parse(day) - Date.parse(start)) / 86_400_000);
}
