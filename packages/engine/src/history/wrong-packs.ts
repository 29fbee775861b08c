import type { FactId } from '@steady/knowledge';
import type { Product } from '../medicine/product.ts';
import { areConfusable, areUnequalLiquids, isSameMake } from '../medicine/same-make.ts';
import type { Pack, SeenHistory } from './seen-history.ts';

/** What says that another strength is another dose. */
export const citesOfPacks: readonly FactId[] = ['PROD-10', 'WD-23'];

/** What is at home and is of a strength or form that no plan it may be for is made from. */
export function wrongPacks({ packs }: Pick<SeenHistory, 'packs'>): readonly Pack[] {
  return packs.filter(
    ({ isGone, planned, product }) =>
      !isGone && planned !== 'unknown' && planned.length > 0 && !planned.some((one) => isSameMake(one, product)),
  );
}

/**
 * What a pack is easily taken for, so that a planned dose comes out as another: a liquid of another strength, of which the same
 * volume is measured, and what goes by the same name.
 */
export function takenFor({ planned, product }: Pack): readonly Product[] {
  if (planned === 'unknown') return [];
  return planned.filter((one) => areUnequalLiquids(one, product) || areConfusable(one, product));
}
