import type { KnownMedicine } from '../known-medicine.ts';

/** Baclofen itself, so that it is not counted as another medicine. */
export const baclofen = [
  {
    name: 'baclofen',
    also: ['lioresal', 'ozobax', 'fleqsuvy', 'lyvispah', 'pacifen', 'baclon', 'clofen'],
    rxNorm: '1292',
    atc: ['M03BX01'],
    classes: [],
    kinds: ['baclofen'],
  },
  {
    // the brands of PROD-20; baclofen is injected nowhere but into a pump or the spine
    name: 'intrathecal baclofen',
    also: [
      'gablofen',
      'lioresal intrathecal',
      'intrathecal lioresal',
      'baclofen intrathecal',
      'baclofen intrathecal pump',
      'intrathecal baclofen pump',
      'intrathecal baclofen therapy',
      'baclofen pump',
      'baclofen by pump',
      'baclofen via pump',
      'baclofen injection',
      'itb',
    ],
    classes: [],
    kinds: ['baclofen-by-pump'],
  },
] as const satisfies readonly KnownMedicine[];
