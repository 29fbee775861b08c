import { volume } from '../../quantity/quantity.ts';
import { writeAmount } from '../../quantity/write-amount.ts';
import { calmTaper, liquid } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import { applies } from '../verdicts.ts';

/** A liquid measured to marks finer than the limit (U5). */
export const productFineMarks: PlanRule = {
  code: 'product.fine-marks',

  judge: ({ products }, facts) => {
    const limit = facts['LIMIT-U5'].figures.mark;
    const marks = products.flatMap((product) => (product.form === 'liquid' ? [writeAmount(product.mark)] : []));
    const [finest] = marks.filter(({ value }) => value < limit.value).sort((a, b) => a.value - b.value);
    return finest && applies('product.fine-marks', 'caution', ['LIMIT-U5', 'PROD-10'], { mark: finest, limit });
  },

  examples: [
    { given: 'only tablets', seen: calmTaper, verdict: 'silent' },
    {
      given: 'marks of 0.1 mL',
      seen: { ...calmTaper, products: [{ ...liquid, mark: volume(100) }] },
      verdict: 'silent',
    },
    {
      given: 'marks of 0.09 mL',
      seen: { ...calmTaper, products: [{ ...liquid, mark: volume(90) }] },
      verdict: 'applies',
      severity: 'caution',
    },
  ],
};
