import type { KnownMedicine } from '../known-medicine.ts';

/** Combinations for cough and cold. */
export const coughAndColdCombinations = [
  { name: 'promethazine / acetaminophen / dextromethorphan', also: ['night nurse'], classes: ['INT-04', 'INT-19'] },
  { name: 'codeine / promethazine', also: ['phenergan with codeine'], classes: ['INT-01', 'INT-04'] },
] as const satisfies readonly KnownMedicine[];
