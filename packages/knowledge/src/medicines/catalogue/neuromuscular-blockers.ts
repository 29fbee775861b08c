import type { KnownMedicine } from '../known-medicine.ts';

/** Neuromuscular blockers (INT-16). */
export const neuromuscularBlockers = [
  { name: 'rocuronium', also: ['zemuron', 'esmeron'], atc: ['M03AC09'], classes: ['INT-16'] },
  { name: 'vecuronium', also: ['norcuron'], atc: ['M03AC03'], classes: ['INT-16'] },
  {
    name: 'suxamethonium',
    also: ['succinylcholine', 'anectine'],
    rxNorm: '10154',
    rxNormRead: true,
    atc: ['M03AB01'],
    classes: ['INT-16'],
  },
  { name: 'atracurium', also: ['tracrium'], atc: ['M03AC04'], classes: ['INT-16'] },
  { name: 'cisatracurium', also: ['nimbex'], atc: ['M03AC11'], classes: ['INT-16'] },
  { name: 'pancuronium', also: ['pavulon'], atc: ['M03AC01'], classes: ['INT-16'] },
] as const satisfies readonly KnownMedicine[];
