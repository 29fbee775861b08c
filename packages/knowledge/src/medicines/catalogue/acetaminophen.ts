import type { KnownMedicine } from '../known-medicine.ts';

/** Acetaminophen alone, which calls for nothing (INT-19). */
export const acetaminophen = [
  {
    name: 'acetaminophen',
    also: [
      'paracetamol',
      'tylenol',
      'panadol',
      'calpol',
      'panamax',
      'paracetomol',
      'acetominophen',
      'apap',
      'perfalgan',
    ],
    rxNorm: '161',
    atc: ['N02BE01'],
    classes: ['INT-19'],
  },
] as const satisfies readonly KnownMedicine[];
