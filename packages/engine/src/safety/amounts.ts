import type { Facts } from '@steady/knowledge';
import type { Unknown } from '../patient/patient.ts';
import { scaled } from '../quantity/decimal.ts';
import { dailyDose, oral } from '../quantity/quantity.ts';
import { writeAmount } from '../quantity/write-amount.ts';

/** A figure of a fact in mg or mg/d as whole micrograms, exactly. */
export function micrograms({ value }: { readonly value: number; readonly unit: 'mg' | 'mg/d' }): number {
  const count = scaled(value, 3);
  if (typeof count !== 'number') throw new RangeError('a figure in mg is a whole number of micrograms');
  return count;
}

/** The largest start that anyone names, in micrograms a day: 10 mg three times a day (DOSE-13). */
export function largestStart(facts: Facts): number {
  return micrograms(facts['DOSE-13'].figures.startPerDose) * facts['DOSE-01'].figures.timesPerDay.value;
}

/** Micrograms a day as a value of a finding, in mg/d. */
export function aDay(count: number) {
  return writeAmount(dailyDose(count));
}

/** The micrograms of a single dose as a value of a finding, in mg. */
export function aDose(count: number) {
  return writeAmount(oral(count));
}

/** Any other number as a value of a finding, with its UCUM unit; what is not known stays so. */
export function inUnit(value: number | Unknown, unit: string) {
  return value === 'unknown' ? value : { value, unit };
}
