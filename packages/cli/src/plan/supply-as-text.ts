import type { Portion, Product, Supply, SupplyAmount } from '@steady/engine';
import { sayDate, sayPortion, wholePieces } from '@steady/exchange/prescription';
import type { Say } from '@steady/language';

/** For each product what the plan uses and what to hand out for it. */
export function supplyAsText(supply: readonly Supply[], products: readonly Product[], say: Say): readonly string[] {
  return supply.map(({ product, amount, reserve, until }) => {
    const words = (some: SupplyAmount) => sayPortion({ product, ...some } as Portion, products, say);
    const line = say('terminal.supply.line', {
      used: words(amount),
      date: sayDate(until, say),
      dispense: words(wholePieces(amount).dispense),
    });
    return isNothing(reserve) ? line : say('terminal.supply.reserve', { line, reserve: words(reserve) });
  });
}

function isNothing(amount: SupplyAmount): boolean {
  return ('count' in amount ? amount.count : amount.volume.microlitres) === 0;
}
