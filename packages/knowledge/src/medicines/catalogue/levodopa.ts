import type { KnownMedicine } from '../known-medicine.ts';

/** Levodopa, alone and with others (INT-11). */
export const levodopa = [
  { name: 'levodopa', also: ['inbrija'], rxNorm: '6375', atc: ['N04BA01'], classes: ['INT-11'] },
  {
    name: 'levodopa / carbidopa',
    also: ['carbidopa / levodopa', 'sinemet', 'co-careldopa', 'cocareldopa', 'duodopa', 'rytary', 'kinson', 'caramet'],
    atc: ['N04BA02'],
    classes: ['INT-11'],
  },
  { name: 'levodopa / benserazide', also: ['co-beneldopa', 'cobeneldopa', 'madopar'], classes: ['INT-11'] },
  {
    name: 'levodopa / carbidopa / entacapone',
    also: ['stalevo', 'sastravi', 'stanek'],
    atc: ['N04BA03'],
    classes: ['INT-11'],
  },
] as const satisfies readonly KnownMedicine[];
