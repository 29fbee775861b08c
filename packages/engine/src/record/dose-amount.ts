import { contentOf, type Product } from '../medicine/product.ts';
import type { Unknown } from '../patient/patient.ts';
import { type Oral, oral } from '../quantity/quantity.ts';
import type { Event, EventOf } from './event.ts';

type Taken = EventOf<'dose-taken'>;

/** How much a dose was, by its entry. */
export interface DoseAmount {
  readonly amount: Oral | Unknown;
  /** Whether nobody knows how much it was, or its milligrams and its tablets tell of different amounts. */
  readonly amountInDoubt: boolean;
}

/**
 * How much an entry tells of. Its tablets count beside its milligrams: where they do not agree it is the larger of the two, and in
 * doubt (M9, H09, U6). Tablets alone tell how much where only one strength is known under their name; of several the largest counts.
 *
 * @param products  everything that went by the names of the record's products
 */
export function amountOfDose({ amount, portions }: Taken, products: readonly Product[]): DoseAmount {
  const contents = portions === 'unknown' ? [] : contentsOf(portions, products);
  const largest = Math.max(...contents);
  if (amount === 'unknown') {
    return contents.length === 0 ? unknown : { amount: oral(largest), amountInDoubt: contents.length > 1 };
  }
  if (contents.length === 0 || contents.includes(amount.micrograms)) return { amount, amountInDoubt: false };
  return { amount: oral(Math.max(largest, amount.micrograms)), amountInDoubt: true };
}

/** Every product that a plan or a pack of the record names. */
export function productsOfRecord(events: readonly Event[]): readonly Product[] {
  return events.flatMap((event): readonly Product[] => {
    switch (event.kind) {
      case 'plan-signed':
      case 'plan-entered':
        return event.products;
      case 'supply-received':
      case 'supply-counted':
        return [event.product];
      default:
        return [];
    }
  });
}

const unknown: DoseAmount = { amount: 'unknown', amountInDoubt: true };

type Portions = Exclude<Taken['portions'], Unknown>;

/** Micrograms that these portions can hold, each once, by what went by their names; none where one of them is not known. */
function contentsOf(portions: Portions, products: readonly Product[]): readonly number[] {
  let sums: readonly number[] = portions.length === 0 ? [] : [0];
  for (const portion of portions) {
    const each = products.filter((product) => fits(portion, product)).map((product) => contentOf(portion, [product]));
    sums = sums.flatMap((sum) => each.map((content) => sum + Math.round(content)));
    sums = [...new Set(sums)];
  }
  return sums;
}

/** Whether a portion can be of a product: by its name, and by how its form is measured out. */
function fits(portion: Portions[number], { id, form }: Product): boolean {
  return id === portion.product && 'volume' in portion === (form === 'liquid');
}
