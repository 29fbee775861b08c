import type { Product } from '../medicine/product.ts';
import { formatAmount, writeAmount } from '../quantity/write-amount.ts';
import type { Finding } from '../safety/finding.ts';
import type { HeldProduct } from './supply-question.ts';

/** What a finding says of one product: its name in the record, and what the pack says, which is what people know it by. */
export function valuesOf({ id, form, strength }: Product): Finding['values'] {
  return { product: id, form, strength: writeAmount(strength) };
}

/** The same of several products; the strengths are written, since a list holds no amounts. */
export function valuesOfAll(ids: readonly string[], held: readonly HeldProduct[]): Finding['values'] {
  const all = held.filter(({ product }) => ids.includes(product.id));
  return {
    products: ids.join(', '),
    strengths: [...new Set(all.map(({ product }) => formatAmount(product.strength)))].join(', '),
  };
}
