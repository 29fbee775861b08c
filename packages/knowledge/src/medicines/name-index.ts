import { medicineCatalogue } from './catalogue/index.ts';
import type { KnownMedicine } from './known-medicine.ts';
import { plainly } from './medicine-words.ts';

/** Every name with all the medicines that carry it. */
export const nameIndex: ReadonlyMap<string, readonly KnownMedicine[]> = indexOf(medicineCatalogue);

function indexOf(catalogue: readonly KnownMedicine[]): ReadonlyMap<string, readonly KnownMedicine[]> {
  const index = new Map<string, readonly KnownMedicine[]>();
  for (const known of catalogue) {
    for (const name of new Set([known.name, ...(known.also ?? [])].map(plainly))) {
      index.set(name, [...(index.get(name) ?? []), known]);
    }
  }
  return index;
}
