import type { Portion, Product } from '@steady/engine';
import type { Drawn } from './sheet.ts';

/** What is drawn for the parts of a dose. Drawings never stand without their words. */
export function drawnOf(portions: readonly Portion[], products: readonly Product[]): readonly Drawn[] {
  return portions.map((portion) => {
    const product = products.find(({ id }) => id === portion.product);
    if (product === undefined) throw new Error('a portion names a product that is not there');
    if ('volume' in portion) return syringe(portion.volume.microlitres / 1000);
    if (product.form === 'granules') return { shape: 'packet', count: portion.count };
    if (product.form === 'liquid') throw new Error('a liquid has no pieces');
    return {
      shape: 'tablet',
      size: sizeOf(product.strength.micrograms, products),
      scored: product.scored,
      whole: Math.floor(portion.count),
      half: !Number.isInteger(portion.count),
    };
  });
}

/** Stronger tablets are drawn larger, the weakest never too small to see its line. */
function sizeOf(micrograms: number, products: readonly Product[]): number {
  const strengths = products.flatMap((product) => (product.form === 'tablet' ? [product.strength.micrograms] : []));
  return Math.max(0.7, Math.sqrt(micrograms / Math.max(...strengths)));
}

function syringe(millilitres: number): Drawn {
  const holds = [1, 2.5, 5, 10, 20].find((size) => millilitres <= size) ?? millilitres;
  return { shape: 'syringe', filled: millilitres, holds };
}
