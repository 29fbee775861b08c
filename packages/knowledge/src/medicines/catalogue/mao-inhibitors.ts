import type { KnownMedicine } from '../known-medicine.ts';

/** MAO inhibitors (INT-10). */
export const maoInhibitors = [
  { name: 'phenelzine', also: ['nardil'], rxNorm: '8123', atc: ['N06AF03'], classes: ['INT-10'] },
  { name: 'tranylcypromine', also: ['parnate'], rxNorm: '10734', atc: ['N06AF04'], classes: ['INT-10'] },
  { name: 'isocarboxazid', also: ['marplan'], rxNorm: '6011', atc: ['N06AF01'], classes: ['INT-10'] },
  { name: 'moclobemide', also: ['manerix', 'aurorix'], atc: ['N06AG02'], classes: ['INT-10'] },
  { name: 'selegiline', also: ['eldepryl', 'emsam', 'zelapar'], rxNorm: '9639', atc: ['N04BD01'], classes: ['INT-10'] },
  { name: 'rasagiline', also: ['azilect'], rxNorm: '134748', atc: ['N04BD02'], classes: ['INT-10'] },
  { name: 'safinamide', also: ['xadago'], atc: ['N04BD03'], classes: ['INT-10'] },
  { name: 'linezolid', also: ['zyvox'], rxNorm: '190376', atc: ['J01XX08'], classes: ['INT-10'] },
] as const satisfies readonly KnownMedicine[];
