import { type CatalogueProduct, productCatalogue, type Region } from '@steady/knowledge';
import type { TypedProduct } from './draft.ts';

/** The products a region's catalogue has. */
export function catalogueOf(region: Region | 'unknown'): readonly CatalogueProduct[] {
  return productCatalogue.filter(({ regions }) => (regions as readonly string[]).includes(region));
}

/** A tablet of 10 mg with a score line to begin with: the region's own where its catalogue has one. */
export function scoredTablet(region: Region | 'unknown'): TypedProduct {
  const listed = catalogueOf(region).find(
    ({ form, strength, ...product }) =>
      form === 'tablet' && strength.value === 10 && 'scored' in product && product.scored === true,
  );
  return listed ? typedFrom(listed) : { ...ownProduct([]), strength: '10', scored: true };
}

/** A product of the catalogue, as it goes into a draft. A tablet nobody verified a score line of is taken whole. */
export function typedFrom(product: CatalogueProduct): TypedProduct {
  return {
    id: product.id,
    form: product.form,
    strength: String(product.strength.value),
    scored: product.form !== 'liquid' && product.scored === true,
    mark: product.form === 'liquid' ? String(product.mark.value) : '',
  };
}

/** A product entered by hand, with a name no other product of the draft has. */
export function ownProduct(others: readonly TypedProduct[]): TypedProduct {
  const names = new Set(others.map(({ id }) => id));
  let number = 1;
  while (names.has(`own-${number}`)) number++;
  return { id: `own-${number}`, form: 'tablet', strength: '', scored: false, mark: '' };
}
