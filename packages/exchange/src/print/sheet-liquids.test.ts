import { describe, expect, it } from 'vitest';
import { printPlan } from './print-plan.ts';
import { made, options, pagesOf, plain, taper } from './printed-plan.ts';
import { sheetOfPlan } from './sheet-of-plan.ts';

const liquid = (perMillilitre: number) => ({
  id: 'liq',
  form: 'liquid',
  strength: { value: perMillilitre, unit: 'mg/mL' },
  mark: { value: 0.5, unit: 'mL' },
});
const planWith = (products: readonly object[]) => made({ ...taper, products, patient: { region: 'UK' } });
const sheetWith = (products: readonly object[]) => {
  const { answer, request } = planWith(products);
  return sheetOfPlan(answer, request, options);
};

describe('The sheet of a liquid (H10)', () => {
  it('says to read the strength on each new bottle, both ways, and which syringe to use', () => {
    expect(sheetWith([liquid(1)]).liquids.map(plain)).toEqual([
      'Read the label of each new bottle before you use it. It must say 5 mg in 5 mL, the same as 1 mg in 1 mL.',
      'The same volume of another strength is another dose. If the label does not say 5 mg in 5 mL, ask your pharmacist before the next dose.',
      'Measure with the oral syringe that has a mark at each 0.5 mL. Do not use a spoon. Ask your pharmacist for this syringe.',
    ]);
  });

  it('names the strength both ways before it is named in a dose', async () => {
    const { answer, request } = planWith([liquid(1)]);
    for (const sheets of ['person', 'clinician'] as const) {
      const text = (await pagesOf(printPlan(answer, request, { ...options, sheets }))).join(' ');
      const both = text.indexOf('5 mg in 5 mL, the same as 1 mg in 1 mL');
      expect(both).toBeGreaterThan(0);
      expect(text.indexOf('1 mg in 1 mL')).toBeGreaterThan(both);
      expect(text.indexOf('5 mg in 5 mL')).toBe(both);
    }
  });

  it('says nothing of bottles where no dose is measured', () => {
    const tablet = { id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true };
    const { answer, request } = made({
      ...taper,
      products: [tablet, liquid(1)],
      pace: { ...taper.pace, cut: { value: 10, unit: 'mg/d' } },
    });
    const portions = answer.plan.steps.flatMap(({ intakes }) => intakes.flatMap((intake) => intake.portions));
    expect(portions.map(({ product }) => product)).not.toContain('liq');
    expect(sheetOfPlan(answer, request, options).liquids).toEqual([]);
  });
});
