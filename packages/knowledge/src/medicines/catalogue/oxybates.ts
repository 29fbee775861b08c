import type { KnownMedicine } from '../known-medicine.ts';

/** Oxybates (INT-07). */
export const oxybates = [
  {
    name: 'sodium oxybate',
    also: ['xyrem', 'lumryz', 'ghb', 'gamma hydroxybutyrate', 'oxybate'],
    atc: ['N07XX04'],
    classes: ['INT-07'],
  },
  {
    name: 'calcium, magnesium, potassium and sodium oxybates',
    also: [
      'xywav',
      'mixed-salt oxybate',
      'mixed salt oxybates',
      'calcium oxybate / magnesium oxybate / potassium oxybate / sodium oxybate',
    ],
    classes: ['INT-07'],
  },
] as const satisfies readonly KnownMedicine[];
