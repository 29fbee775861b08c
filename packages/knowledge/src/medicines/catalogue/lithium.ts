import type { KnownMedicine } from '../known-medicine.ts';

/** Lithium (INT-09). */
export const lithium = [
  {
    name: 'lithium',
    also: [
      'lithobid',
      'priadel',
      'camcolit',
      'lithicarb',
      'quilonum',
      'lithium carbonate',
      'lithium citrate',
      'eskalith',
    ],
    rxNorm: '6448',
    atc: ['N05AN01'],
    classes: ['INT-09'],
  },
] as const satisfies readonly KnownMedicine[];
