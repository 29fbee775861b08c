import { concentration } from '../../quantity/quantity.ts';
import { writeAmount } from '../../quantity/write-amount.ts';
import { calmTaper, liquid } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** A liquid: its strength is asked at each new bottle, since liquids differ five-fold. */
export const productLiquidStrength: PlanRule = {
  code: 'product.liquid-strength',

  judge: ({ products }) => {
    const strengths = products.flatMap((p) => (p.form === 'liquid' ? [p.strength.microgramsPerMillilitre] : []));
    if (strengths.length === 0) return undefined;
    return applies('product.liquid-strength', 'caution', ['PROD-10', 'PROD-09'], {
      count: strengths.length,
      weakest: writeAmount(concentration(Math.min(...strengths))),
      strongest: writeAmount(concentration(Math.max(...strengths))),
    });
  },

  examples: [
    { given: 'only tablets', seen: calmTaper, verdict: 'silent' },
    { given: 'a liquid', seen: { ...calmTaper, products: [liquid] }, verdict: 'applies', severity: 'caution' },
    {
      given: 'two liquids of different strength',
      seen: { ...calmTaper, products: [liquid, { ...liquid, id: 'strong', strength: concentration(5000) }] },
      verdict: 'applies',
      severity: 'caution',
    },
  ],
};
