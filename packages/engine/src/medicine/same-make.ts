import type { Product } from './product.ts';

/** Whether two products are of one form and strength. Names differ from list to list, and one name may stand for two. */
export function isSameMake(one: Product, other: Product): boolean {
  return one.form === other.form && strengthOf(one) === strengthOf(other);
}

/** Whether they go by one name, and a piece or a volume of them is not the same dose. */
export function areConfusable(one: Product, other: Product): boolean {
  return one.id === other.id && strengthOf(one) !== strengthOf(other);
}

/** Whether both are liquids that hold different amounts in a millilitre: the same volume is another dose (PROD-10). */
export function areUnequalLiquids(one: Product, other: Product): boolean {
  return one.form === 'liquid' && other.form === 'liquid' && !isSameMake(one, other);
}

/** What products are called, each name once. */
export function namesOf(products: readonly Product[]): string {
  return [...new Set(products.map(({ id }) => id))].join(', ');
}

function strengthOf(product: Product): number {
  return product.form === 'liquid' ? product.strength.microgramsPerMillilitre : product.strength.micrograms;
}
