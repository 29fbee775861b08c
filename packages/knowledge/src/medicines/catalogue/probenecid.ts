import type { KnownMedicine } from '../known-medicine.ts';

/** Probenecid (INT-21). */
export const probenecid = [
  { name: 'probenecid', also: ['benemid'], rxNorm: '8698', rxNormRead: true, atc: ['M04AB01'], classes: ['INT-21'] },
] as const satisfies readonly KnownMedicine[];
