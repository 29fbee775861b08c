import type { KnownMedicine } from '../known-medicine.ts';

/** Alcohol (INT-03). */
export const alcohol = [
  {
    name: 'alcohol',
    also: ['wine', 'beer', 'spirits', 'ethanol', 'whisky', 'whiskey', 'vodka', 'gin', 'drinking alcohol'],
    rxNorm: '448',
    rxNormRead: true,
    classes: ['INT-03'],
  },
] as const satisfies readonly KnownMedicine[];
