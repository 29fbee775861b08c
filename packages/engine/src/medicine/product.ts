import type { Concentration, Oral, Volume } from '../quantity/quantity.ts';

/** A tablet, taken whole or, where it is scored, in halves. Nothing smaller than a half is ever planned. */
export interface Tablet {
  readonly form: 'tablet';
  /** The name a request gives the product. */
  readonly id: string;
  readonly strength: Oral;
  readonly scored: boolean;
}

/** Granules in a packet for one dose: never divided (PROD-12). */
export interface Granules {
  readonly form: 'granules';
  readonly id: string;
  readonly strength: Oral;
}

/** A liquid, measured with a syringe to its marks (U5). */
export interface Liquid {
  readonly form: 'liquid';
  readonly id: string;
  readonly strength: Concentration;
  /** The smallest volume the syringe shows. */
  readonly mark: Volume;
}

export type Product = Tablet | Granules | Liquid;

/** How many pieces of a solid product; half a tablet is 0.5. */
export interface Pieces {
  readonly product: string;
  readonly count: number;
}

/** How much of a liquid. */
export interface Measured {
  readonly product: string;
  readonly volume: Volume;
}

/** One product's part of a dose: what a hand takes from one box or bottle. */
export type Portion = Pieces | Measured;

/** What one portion holds of the drug. */
export function contentOf(portion: Portion, products: readonly Product[]): number {
  const product = products.find(({ id }) => id === portion.product);
  if (product === undefined) throw new Error('a portion names a product that is not there');
  if ('volume' in portion) {
    if (product.form !== 'liquid') throw new Error('only a liquid has a volume');
    return (portion.volume.microlitres * product.strength.microgramsPerMillilitre) / 1000;
  }
  if (product.form === 'liquid') throw new Error('a liquid has no pieces');
  return portion.count * product.strength.micrograms;
}
