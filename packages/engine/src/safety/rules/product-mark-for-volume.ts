import type { Facts } from '@steady/knowledge';
import { scaled } from '../../quantity/decimal.ts';
import { volume } from '../../quantity/quantity.ts';
import { writeAmount } from '../../quantity/write-amount.ts';
import { calmTaper, step } from '../examples.ts';
import type { PlanRule } from '../rule.ts';
import type { Seen } from '../seen.ts';
import { applies } from '../verdicts.ts';

/** A volume that falls on no mark of the smallest oral syringe that holds it (LIMIT-H10). */
export const productMarkForVolume: PlanRule = {
  code: 'product.mark-for-volume',

  judge: ({ steps }, facts) => {
    const syringes = syringesOf(facts);
    const marks = syringes.map(({ mark }) => mark);
    const between = [...new Set(steps.flatMap(({ volumes }) => volumes))]
      .filter((dose) => dose % markFor(dose, syringes) !== 0)
      .sort((a, b) => b - a);
    const [largest] = between;
    if (largest === undefined) return undefined;
    const needed = marks.findLast((mark) => largest % mark === 0);
    return applies('product.mark-for-volume', 'caution', ['LIMIT-H10', 'LIMIT-U5', 'PROD-10'], {
      volume: millilitres(largest),
      mark: millilitres(markFor(largest, syringes)),
      ...(needed !== undefined && { needed: millilitres(needed) }),
      count: between.length,
    });
  },

  examples: [
    { given: 'only tablets', seen: calmTaper, verdict: 'silent' },
    { given: '16 mL', seen: measuring(16_000), verdict: 'silent' },
    { given: '16.7 mL, which syringes of 20 mL have no mark for', seen: measuring(16_700), verdict: 'applies' },
    { given: '9.5 mL', seen: measuring(9500), verdict: 'silent' },
    { given: '9.6 mL', seen: measuring(9600), verdict: 'applies', severity: 'caution' },
    { given: '5 mL', seen: measuring(5000), verdict: 'silent' },
    { given: '4.9 mL', seen: measuring(4900), verdict: 'applies', severity: 'caution' },
    { given: '3 mL', seen: measuring(3000), verdict: 'silent' },
    { given: '2.9 mL', seen: measuring(2900), verdict: 'silent' },
    { given: '0.55 mL', seen: measuring(550), verdict: 'silent' },
    { given: '25 mL, in two goes', seen: measuring(25_000), verdict: 'silent' },
    { given: '25.5 mL', seen: measuring(25_500), verdict: 'applies' },
    { given: 'a volume that no syringe has a mark for', seen: measuring(2505), verdict: 'applies' },
  ],
};

interface Syringe {
  readonly holds: number;
  readonly mark: number;
}

/** The syringes in microlitres, the smallest first. */
function syringesOf(facts: Facts): readonly [Syringe, ...Syringe[]] {
  const f = facts['LIMIT-H10'].figures;
  return [
    { holds: microlitres(f.syringe1), mark: microlitres(f.mark1) },
    { holds: microlitres(f.syringe3), mark: microlitres(f.mark3) },
    { holds: microlitres(f.syringe5), mark: microlitres(f.mark5) },
    { holds: microlitres(f.syringe10), mark: microlitres(f.mark10) },
    { holds: microlitres(f.syringe20), mark: microlitres(f.mark20) },
  ];
}

/** The mark of the smallest syringe that holds a volume; beyond the largest, its own. */
function markFor(dose: number, syringes: readonly [Syringe, ...Syringe[]]): number {
  return (syringes.find(({ holds }) => dose <= holds) ?? syringes.at(-1) ?? syringes[0]).mark;
}

function microlitres({ value }: { readonly value: number; readonly unit: 'mL' }): number {
  return scaled(value, 3) as number;
}

function millilitres(count: number) {
  return writeAmount(volume(count));
}

function measuring(dose: number): Seen {
  return { ...calmTaper, steps: [step(25_000, 14, { volumes: [dose, 1000] }), step(20_000, 14)] };
}
