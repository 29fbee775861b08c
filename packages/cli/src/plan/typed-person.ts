import { number, whole } from './typed-amount.ts';

/**
 * A number and its unit, as typed: `70 kg`; undefined where it is none. A missing unit, or one that does not fit, is for
 * the request to refuse (U4).
 */
export function measureIn(typed: string) {
  const [, value, unit] = whole(`(${number}) ?([a-zµμ/]+)?`).exec(typed) ?? [];
  if (value === undefined) return undefined;
  return unit === undefined ? Number(value) : { value: Number(value), unit: asInRequest(unit) };
}

/** A creatinine result with its day: `0.9 mg/dL on 2026-11-01`; undefined where it is none. */
export function creatinineIn(typed: string) {
  const [, result, on] = whole('(.+?)(?: on (\\S+))?').exec(typed) ?? [];
  const measured = result === undefined ? undefined : measureIn(result);
  return typeof measured === 'object' && on !== undefined ? { ...measured, on } : measured;
}

/** A whole or decimal count, with its unit or without: `24`, `24 months`; undefined where it is none. */
export function countIn(typed: string, unit: string) {
  const [, value] = whole(`(${number})(?: ?${unit}s?)?`).exec(typed) ?? [];
  return value === undefined ? undefined : Number(value);
}

/** The words of a flag that may be repeated; `none` alone says that there are none, which is not the same as not asked. */
export function wordsIn(typed: readonly string[]): readonly string[] {
  const [only] = typed;
  return typed.length === 1 && only?.trim().toLowerCase() === 'none' ? [] : typed;
}

/** The units of a request, in whichever case they were typed. Any other stands as it is, and is refused there. */
const units = ['kg', 'cm', 'mg/dL', 'umol/L'];

function asInRequest(unit: string): string {
  const typed = unit.replace(/[µμ]/u, 'u').toLowerCase();
  return units.find((known) => known.toLowerCase() === typed) ?? unit;
}
