import type { InteractionClass, MedicineKind } from './known-medicine.ts';

/** A part of the ATC system whose members all belong to the same classes. */
export interface AtcClass {
  /** How its codes begin. */
  readonly begins: string;
  readonly name: string;
  readonly classes: readonly InteractionClass[];
  readonly kinds?: readonly MedicineKind[];
}

/**
 * Beginnings of ATC codes and what they stand for, from memory. The longest that fits counts. A part of the system that holds
 * both, such as sedating and other antihistamines, is not here: it would be a guess.
 */
export const atcClasses: readonly AtcClass[] = [
  { begins: 'N02A', name: 'opioid', classes: ['INT-01'] },
  { begins: 'N01AH', name: 'opioid anaesthetic', classes: ['INT-01', 'INT-22'] },
  { begins: 'N05BA', name: 'benzodiazepine', classes: ['INT-02'] },
  { begins: 'N05CD', name: 'benzodiazepine', classes: ['INT-02'] },
  { begins: 'N05CF', name: 'Z-drug', classes: ['INT-02'] },
  { begins: 'N03AE', name: 'benzodiazepine', classes: ['INT-02'] },
  { begins: 'N05A', name: 'antipsychotic', classes: ['INT-04'] },
  { begins: 'N05AN', name: 'lithium', classes: ['INT-09'] },
  { begins: 'N05CA', name: 'barbiturate', classes: ['INT-04'] },
  { begins: 'N03A', name: 'antiepileptic', classes: ['INT-04'] },
  { begins: 'N02BF', name: 'gabapentinoid', classes: ['INT-06'] },
  { begins: 'M03B', name: 'muscle relaxant', classes: ['INT-05'] },
  { begins: 'M03A', name: 'neuromuscular blocker', classes: ['INT-16'] },
  { begins: 'N06AA', name: 'tricyclic', classes: ['INT-08'] },
  { begins: 'N06AF', name: 'MAO inhibitor', classes: ['INT-10'] },
  { begins: 'N06AG', name: 'MAO inhibitor', classes: ['INT-10'] },
  { begins: 'N04BD', name: 'MAO inhibitor', classes: ['INT-10'] },
  { begins: 'N04BA', name: 'levodopa', classes: ['INT-11'] },
  { begins: 'C02', name: 'antihypertensive', classes: ['INT-12'] },
  { begins: 'C03', name: 'diuretic', classes: ['INT-12'], kinds: ['diuretic'] },
  { begins: 'C07', name: 'beta-blocker', classes: ['INT-12'] },
  { begins: 'C08', name: 'calcium antagonist', classes: ['INT-12'] },
  { begins: 'C09', name: 'antihypertensive', classes: ['INT-12'] },
  { begins: 'C09A', name: 'ACE inhibitor', classes: ['INT-12'], kinds: ['ace-inhibitor'] },
  { begins: 'C09B', name: 'ACE inhibitor with another', classes: ['INT-12'], kinds: ['ace-inhibitor'] },
  {
    begins: 'C09BA',
    name: 'ACE inhibitor with a diuretic',
    classes: ['INT-12', 'INT-13'],
    kinds: ['ace-inhibitor', 'diuretic'],
  },
  { begins: 'M01A', name: 'anti-inflammatory drug (NSAID)', classes: ['INT-13'] },
  { begins: 'J01G', name: 'aminoglycoside', classes: ['INT-13'] },
  { begins: 'V08A', name: 'iodinated contrast medium', classes: ['INT-13'] },
  { begins: 'L04AD', name: 'calcineurin inhibitor', classes: ['INT-13'] },
  { begins: 'A10', name: 'antidiabetic', classes: ['INT-14'] },
  { begins: 'N01', name: 'anaesthetic', classes: ['INT-15'] },
  { begins: 'A12', name: 'mineral', classes: ['INT-18'] },
];
