import type { KnownMedicine } from '../known-medicine.ts';

/** Tricyclics (INT-08). */
export const tricyclics = [
  {
    name: 'amitriptyline',
    also: ['elavil', 'endep', 'tryptizol', 'amitryptiline', 'amitriptiline', 'amitryptyline'],
    rxNorm: '704',
    rxNormRead: true,
    atc: ['N06AA09'],
    classes: ['INT-08'],
  },
  {
    name: 'nortriptyline',
    also: ['pamelor', 'allegron', 'aventyl'],
    rxNorm: '7531',
    rxNormRead: true,
    atc: ['N06AA10'],
    classes: ['INT-08'],
  },
  { name: 'imipramine', also: ['tofranil'], rxNorm: '5691', rxNormRead: true, atc: ['N06AA02'], classes: ['INT-08'] },
  {
    name: 'clomipramine',
    also: ['anafranil'],
    rxNorm: '2597',
    rxNormRead: true,
    atc: ['N06AA04'],
    classes: ['INT-08'],
  },
  {
    name: 'doxepin',
    also: ['sinequan', 'silenor', 'deptran'],
    rxNorm: '3638',
    rxNormRead: true,
    atc: ['N06AA12'],
    classes: ['INT-08'],
  },
  { name: 'desipramine', also: ['norpramin'], rxNorm: '3247', rxNormRead: true, atc: ['N06AA01'], classes: ['INT-08'] },
  { name: 'dosulepin', also: ['dothiepin', 'prothiaden', 'dothep'], atc: ['N06AA16'], classes: ['INT-08'] },
  { name: 'lofepramine', also: ['gamanil'], atc: ['N06AA07'], classes: ['INT-08'] },
  {
    name: 'trimipramine',
    also: ['surmontil'],
    rxNorm: '10834',
    rxNormRead: true,
    atc: ['N06AA06'],
    classes: ['INT-08'],
  },
  {
    name: 'protriptyline',
    also: ['vivactil'],
    rxNorm: '8886',
    rxNormRead: true,
    atc: ['N06AA11'],
    classes: ['INT-08'],
  },
  { name: 'amoxapine', also: ['asendin'], rxNorm: '722', atc: ['N06AA17'], classes: ['INT-08'] },
] as const satisfies readonly KnownMedicine[];
