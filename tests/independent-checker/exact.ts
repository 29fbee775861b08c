import type { Amount } from './wire.ts';

/**
 * An amount as a whole number of thousandths of its unit (micrograms of a mg, microlitres of a mL), read from the digits
 * JSON shows. Throws where there are more than three decimal places: then nobody could measure it.
 */
export function thousandths({ value, unit }: Amount, expected: string): bigint {
  if (unit !== expected) throw new Error(`${unit} stands where ${expected} belongs`);
  return digits(value, 3);
}

/** Twice a count of pieces, so that halves are whole numbers. */
export function halves(count: number): bigint {
  const tenths = digits(count, 1);
  if (tenths % 5n !== 0n) throw new Error(`${count} pieces cannot be taken`);
  return tenths / 5n;
}

function digits(value: number, places: number): bigint {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(JSON.stringify(value));
  const [, whole = '', fraction = ''] = match ?? [];
  if (match === null || fraction.length > places) throw new Error(`${value} has no exact value`);
  return BigInt(whole + fraction.padEnd(places, '0'));
}
