import type { KnownMedicine } from '../known-medicine.ts';

/** Magnesium sulfate by vein or muscle (INT-17). */
export const magnesiumSulfateByInjection = [
  {
    name: 'intravenous magnesium sulfate',
    also: [
      'magnesium sulfate',
      'magnesium sulphate',
      'magnesium sulfate injection',
      'magnesium sulphate injection',
      'iv magnesium',
      'iv magnesium sulfate',
      'intravenous magnesium',
      'intravenous magnesium sulphate',
    ],
    classes: ['INT-17'],
  },
] as const satisfies readonly KnownMedicine[];
