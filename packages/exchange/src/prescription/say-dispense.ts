import { formatAmount, type Product, type SupplyAmount } from '@steady/engine';
import type { Say } from '@steady/language';
import type { Dispense } from './dispense.ts';
import { sayPortion } from './say-portions.ts';

/** What to hand out, and what of it stays: `11 tablets of 10 mg (half a tablet is left over)`. */
export function sayDispense({ product, dispense, leftOver }: Dispense, products: readonly Product[], say: Say): string {
  const amount = saySupplyAmount(product, dispense, products, say);
  if (isNothing(leftOver)) return amount;
  const left = 'volume' in leftOver ? formatAmount(leftOver.volume) : say('dispense.half');
  return say('dispense.left', { amount, left });
}

/** An amount of a product: `189 tablets of 10 mg`, `581 mL of the 5 mg in 5 mL liquid`. */
export function saySupplyAmount(product: string, amount: SupplyAmount, products: readonly Product[], say: Say): string {
  return sayPortion(
    'volume' in amount ? { product, volume: amount.volume } : { product, count: amount.count },
    products,
    say,
  );
}

export function isNothing(amount: SupplyAmount): boolean {
  return 'volume' in amount ? amount.volume.microlitres === 0 : amount.count === 0;
}
