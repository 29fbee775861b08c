import type { Portion } from '../medicine/product.ts';
import { scaled } from '../quantity/decimal.ts';

/**
 * A stock of a product in the smallest part that is ever counted, so that every sum is exact: quarters of a tablet or
 * packet, microlitres of a liquid. Below zero where more was taken than there was.
 */
export type Parts = number;

const partsOfPiece = 4;

/** A portion in parts; a piece that is no whole number of quarters is a fault of whoever read it. */
export function partsOf(portion: Portion): Parts {
  if ('volume' in portion) return portion.volume.microlitres;
  const thousandths = scaled(portion.count, 3);
  const parts = typeof thousandths === 'number' ? (thousandths * partsOfPiece) / 1000 : Number.NaN;
  if (!Number.isInteger(parts)) throw new RangeError('pieces are counted in quarters');
  return parts;
}

/** Parts as pieces, or as millilitres, for a person to read. */
export function countOf(parts: Parts, form: 'tablet' | 'granules' | 'liquid'): number {
  return form === 'liquid' ? parts / 1000 : parts / partsOfPiece;
}
