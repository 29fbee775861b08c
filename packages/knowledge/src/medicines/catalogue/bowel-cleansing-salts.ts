import type { KnownMedicine } from '../known-medicine.ts';

/** Bowel-cleansing salts (INT-20). */
export const bowelCleansingSalts = [
  {
    name: 'sodium sulfate / potassium sulfate / magnesium sulfate',
    also: ['suprep', 'sutab', 'bowel prep', 'bowel cleansing salts', 'sodium, potassium and magnesium sulfate'],
    classes: ['INT-20'],
  },
  {
    name: 'sodium picosulfate / magnesium citrate',
    also: ['picolax', 'citrafleet', 'clenpiq', 'picoprep'],
    classes: ['INT-20'],
  },
] as const satisfies readonly KnownMedicine[];
