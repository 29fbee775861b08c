import type { KnownMedicine } from '../known-medicine.ts';

/** Tizanidine and other muscle relaxants (INT-05). */
export const muscleRelaxants = [
  {
    name: 'tizanidine',
    also: ['zanaflex', 'sirdalud', 'tizanadine'],
    rxNorm: '57258',
    atc: ['M03BX02'],
    classes: ['INT-05'],
  },
  { name: 'dantrolene', also: ['dantrium'], rxNorm: '3105', atc: ['M03CA01'], classes: ['INT-05'] },
  {
    name: 'cyclobenzaprine',
    also: ['flexeril', 'amrix', 'fexmid'],
    rxNorm: '21949',
    atc: ['M03BX08'],
    classes: ['INT-05'],
  },
  { name: 'methocarbamol', also: ['robaxin'], rxNorm: '6845', atc: ['M03BA03'], classes: ['INT-05'] },
  { name: 'carisoprodol', also: ['soma'], rxNorm: '2101', rxNormRead: true, atc: ['M03BA02'], classes: ['INT-05'] },
  { name: 'metaxalone', also: ['skelaxin'], rxNorm: '59078', atc: ['M03BB02'], classes: ['INT-05'] },
  { name: 'orphenadrine', also: ['norflex'], rxNorm: '7715', atc: ['M03BC01'], classes: ['INT-05'] },
  { name: 'chlorzoxazone', also: ['parafon'], rxNorm: '2410', atc: ['M03BB03'], classes: ['INT-05'] },
  { name: 'thiocolchicoside', also: ['coltramyl'], atc: ['M03BX05'], classes: ['INT-05'] },
  { name: 'tolperisone', also: ['mydocalm'], atc: ['M03BX04'], classes: ['INT-05'] },
] as const satisfies readonly KnownMedicine[];
