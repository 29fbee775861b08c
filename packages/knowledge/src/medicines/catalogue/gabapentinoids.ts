import type { KnownMedicine } from '../known-medicine.ts';

/** Gabapentin, pregabalin and their kin (INT-06). */
export const gabapentinoids = [
  {
    name: 'gabapentin',
    also: ['neurontin', 'gralise', 'gabapentine'],
    rxNorm: '25480',
    atc: ['N02BF01', 'N03AX12'],
    classes: ['INT-06'],
  },
  { name: 'gabapentin enacarbil', also: ['horizant'], classes: ['INT-06'] },
  {
    name: 'pregabalin',
    also: ['lyrica', 'alzain', 'axalid', 'pregabaline'],
    rxNorm: '187832',
    atc: ['N02BF02', 'N03AX16'],
    classes: ['INT-06'],
  },
  { name: 'mirogabalin', also: ['tarlige'], atc: ['N02BF03'], classes: ['INT-06'] },
] as const satisfies readonly KnownMedicine[];
