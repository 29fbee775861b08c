/** Why a number could not become a whole count of the smallest unit. */
export type DecimalFault = 'not-finite' | 'negative' | 'too-fine' | 'too-large';

/**
 * A decimal number as a whole count of a unit `10^places` times smaller, without ever computing in binary fractions:
 * 7.5 mg with 3 places is 7500 micrograms.
 *
 * @param value   as it was written in JSON or text
 * @param places  how many decimal places the smallest unit lies below
 */
export function scaled(value: number, places: number): number | DecimalFault {
  if (!Number.isFinite(value)) return 'not-finite';
  if (value < 0 || Object.is(value, -0)) return 'negative';
  if (value >= 10 ** (exactDigits - places)) return 'too-large';

  const [whole = '', fraction = ''] = String(value).split('.');
  if (whole.includes('e') || fraction.includes('e') || fraction.length > places) return 'too-fine';

  return Number(whole + fraction.padEnd(places, '0'));
}

/** How many digits a number of JSON surely keeps; with more, the number read may not be the one that was written. */
const exactDigits = 15;

/** The number back from its whole count; `scaled` of it gives the count again. */
export function unscaled(count: number, places: number): number {
  const digits = String(count).padStart(places + 1, '0');
  return Number(`${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`);
}

/** The largest whole number that divides both; the other one when one is 0. */
export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
