import type { KnownMedicine } from '../known-medicine.ts';

/** Minerals and antacids by mouth, which call for nothing (INT-18). */
export const mineralsAndAntacids = [
  { name: 'calcium', also: ['calcium supplement', 'calcium supplements'], rxNorm: '1895', classes: ['INT-18'] },
  {
    name: 'calcium carbonate',
    also: ['tums', 'rennie', 'caltrate', 'adcal', 'calcichew'],
    rxNorm: '1897',
    atc: ['A12AA04'],
    classes: ['INT-18'],
  },
  {
    name: 'calcium carbonate / colecalciferol',
    also: ['calcichew d3', 'adcal-d3', 'adcal d3', 'accrete d3'],
    classes: ['INT-18'],
  },
  {
    name: 'magnesium',
    also: [
      'magnesium supplement',
      'magnesium supplements',
      'magnesium oxide',
      'magnesium citrate',
      'magnesium glycinate',
    ],
    rxNorm: '6574',
    classes: ['INT-18'],
  },
  {
    name: 'potassium chloride',
    also: ['slow-k', 'klor-con', 'sando-k'],
    rxNorm: '8591',
    atc: ['A12BA01'],
    classes: ['INT-18'],
  },
  { name: 'potassium', also: ['potassium supplement'], classes: ['INT-18'] },
  { name: 'sodium bicarbonate', also: ['baking soda'], atc: ['B05CB04'], classes: ['INT-18'] },
  { name: 'sodium chloride', also: ['salt', 'table salt', 'salt tablets'], atc: ['A12CA01'], classes: ['INT-18'] },
  {
    name: 'aluminium hydroxide / magnesium hydroxide',
    also: ['maalox', 'mylanta', 'aluminum hydroxide / magnesium hydroxide', 'co-magaldrox'],
    classes: ['INT-18'],
  },
  { name: 'sodium alginate / sodium bicarbonate / calcium carbonate', also: ['gaviscon'], classes: ['INT-18'] },
  { name: 'magnesium hydroxide', also: ['milk of magnesia'], rxNorm: '6581', atc: ['A02AA04'], classes: ['INT-18'] },
  {
    name: 'iron',
    also: ['ferrous sulfate', 'ferrous sulphate', 'ferrous fumarate', 'ferrous gluconate', 'iron supplement'],
    classes: [],
  },
  { name: 'zinc', also: ['zinc sulfate', 'zinc supplement'], classes: [] },
] as const satisfies readonly KnownMedicine[];
