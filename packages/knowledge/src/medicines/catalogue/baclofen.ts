import type { KnownMedicine } from '../known-medicine.ts';

/** Baclofen itself, so that it is not counted as another medicine. */
export const baclofen = [
  {
    name: 'baclofen',
    also: ['lioresal', 'ozobax', 'fleqsuvy', 'lyvispah', 'gablofen', 'pacifen', 'baclon', 'clofen'],
    rxNorm: '1292',
    atc: ['M03BX01'],
    classes: [],
    kinds: ['baclofen'],
  },
] as const satisfies readonly KnownMedicine[];
