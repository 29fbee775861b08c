import type { Product } from '@steady/engine';
import { z } from 'zod';
import { concentration, mark, strength } from './amount.ts';
import {
  concentrationFrom,
  oralFrom,
  volumeFrom,
  writeConcentration,
  writeOral,
  writeVolume,
} from './written-amount.ts';

/** What a request calls a product: a name that is safe in a file, an address and a page. */
export const productId = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[A-Za-z0-9._-]*$/, 'input.characters A-Z a-z 0-9 - _ .')
  .meta({ id: 'ProductId', description: 'The name this request gives a product.', example: 't10' });

const tablet = z
  .strictObject({
    id: productId,
    form: z.literal('tablet'),
    strength,
    scored: z.boolean().describe('Whether the tablet has a line to break it in halves.'),
  })
  .meta({ id: 'Tablet', description: 'A tablet, taken whole or, where it is scored, in halves.' });

const granules = z
  .strictObject({ id: productId, form: z.literal('granules'), strength })
  .meta({ id: 'Granules', description: 'Granules in a packet for one dose, never divided.' });

const liquid = z
  .strictObject({ id: productId, form: z.literal('liquid'), strength: concentration, mark })
  .meta({ id: 'Liquid', description: 'A liquid, measured with a syringe to its marks.' });

export const product = z.discriminatedUnion('form', [tablet, granules, liquid]).meta({
  id: 'Product',
  description: 'A product in hand.',
  example: { id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true },
});

export const products = z.array(product).min(1).max(12);

export type WireProduct = z.output<typeof product>;

export function productFrom(wire: WireProduct): Product {
  switch (wire.form) {
    case 'tablet':
    case 'granules':
      return { ...wire, strength: oralFrom(wire.strength) };
    case 'liquid':
      return { ...wire, strength: concentrationFrom(wire.strength), mark: volumeFrom(wire.mark) };
  }
}

export function writeProduct(product: Product): WireProduct {
  switch (product.form) {
    case 'tablet':
    case 'granules':
      return { ...product, strength: writeOral(product.strength) };
    case 'liquid':
      return { ...product, strength: writeConcentration(product.strength), mark: writeVolume(product.mark) };
  }
}
