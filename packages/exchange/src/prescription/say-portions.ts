import {
  type Concentration,
  contentOf,
  formatAmount,
  formatNumber,
  oral,
  type PlannedIntake,
  type Portion,
  type Product,
  volume,
} from '@steady/engine';
import type { Say } from '@steady/language';

/**
 * What the hand takes, in words: `1 and a half tablets of 10 mg`, `3 mL of the 5 mg in 5 mL liquid`. Never a bare
 * decimal, never a volume without its strength (U5). Two products that read the same are told apart by name.
 *
 * @param products  every product of the plan
 */
export function sayPortion(portion: Portion, products: readonly Product[], say: Say): string {
  const product = productOf(portion, products);
  const words = plainPortion(portion, product, say);
  const hasTwin = products.some((other) => other.id !== product.id && readsTheSame(other, product));
  return hasTwin ? say('portion.named', { portion: words, name: product.id }) : words;
}

/** The parts of one dose: `1 tablet of 20 mg plus half a tablet of 10 mg`. */
export function sayPortions(portions: readonly Portion[], products: readonly Product[], say: Say): string {
  return portions
    .map((portion) => sayPortion(portion, products, say))
    .reduce((all, one) => say('portion.more', { portions: all, portion: one }));
}

/** One intake with its milligrams: `1 and a half tablets of 10 mg (15 mg)`. Words that do not sum to the dose never leave here. */
export function sayIntake(intake: PlannedIntake, products: readonly Product[], say: Say): string {
  return say('portion.with-dose', { portions: sayPortionsOf(intake, products, say), dose: formatAmount(intake.dose) });
}

/** The parts of an intake, without its milligrams. */
export function sayPortionsOf(intake: PlannedIntake, products: readonly Product[], say: Say): string {
  const content = intake.portions.reduce((sum, portion) => sum + contentOf(portion, products), 0);
  if (content !== intake.dose.micrograms) throw new Error('the units of a dose do not sum to the dose');
  return sayPortions(intake.portions, products, say);
}

/** A whole piece of a product, or a millilitre of a liquid: what a list of products shows. */
export function sayProduct(product: Product, say: Say): string {
  const one: Portion =
    product.form === 'liquid' ? { product: product.id, volume: volume(1000) } : { product: product.id, count: 1 };
  return plainPortion(one, product, say);
}

/** A liquid's strength as its label writes it: mg in 5 mL where that is whole, else in 1 mL. */
export function sayStrength({ microgramsPerMillilitre: strength }: Concentration, say: Say): string {
  const millilitres = (strength * 5) % 1000 === 0 ? 5 : 1;
  const mass = formatAmount(oral(strength * millilitres));
  return say('strength.in-volume', { mass, volume: formatAmount(volume(millilitres * 1000)) });
}

function plainPortion(portion: Portion, product: Product, say: Say): string {
  if ('volume' in portion) {
    if (product.form !== 'liquid') throw new Error('only a liquid has a volume');
    const strength = sayStrength(product.strength, say);
    return say('portion.volume', { volume: formatAmount(portion.volume), strength });
  }
  if (product.form === 'liquid') throw new Error('a liquid has no pieces');
  const strength = formatAmount(product.strength);
  const whole = Math.floor(portion.count);
  if (product.form === 'granules') return say('portion.packets', { count: whole, strength });
  if (whole === portion.count) return say('portion.tablets', { count: whole, strength });
  if (whole === 0) return say('portion.half-tablet', { strength });
  return say('portion.tablets-and-half', { whole: formatNumber(whole), strength });
}

/** Whether the words for two products are the same: they tell the form and the strength. */
function readsTheSame(a: Product, b: Product): boolean {
  return a.form === b.form && formatAmount(a.strength) === formatAmount(b.strength);
}

function productOf(portion: Portion, products: readonly Product[]): Product {
  const product = products.find(({ id }) => id === portion.product);
  if (product === undefined) throw new Error('a portion names a product that is not there');
  return product;
}
