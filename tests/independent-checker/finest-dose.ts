import { thousandths } from './exact.ts';
import type { WireProduct } from './wire.ts';

/** The smallest whole number of micrograms that a syringe can measure of a liquid. */
export function finestDose({ strength, mark }: Extract<WireProduct, { form: 'liquid' }>): bigint {
  const perMark = thousandths(strength, 'mg/mL') * thousandths(mark, 'mL');
  let marks = 1n;
  while ((perMark * marks) % 1000n !== 0n) marks++;
  return (perMark * marks) / 1000n;
}
