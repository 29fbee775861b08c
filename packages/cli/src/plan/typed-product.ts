import { number, whole } from './typed-amount.ts';

/**
 * A tablet by its strength in mg and its score line: `10:scored`, `5:unscored`; undefined where it is none. A line that is
 * not named stays unknown, and the request is refused for it: an unscored tablet must never be planned in halves.
 */
export function tabletIn(typed: string) {
  const [, value, line] = whole(`(${number})(?: ?mg)?(?:: ?(scored|unscored))?`).exec(typed) ?? [];
  if (value === undefined) return undefined;
  const tablet = { id: `t${value}`, form: 'tablet', strength: mg(value) };
  return line === undefined ? tablet : { ...tablet, scored: line.toLowerCase() === 'scored' };
}

/** Granules by what a packet holds in mg: `5`; undefined where it is none. */
export function granulesIn(typed: string) {
  const [, value] = whole(`(${number})(?: ?mg)?`).exec(typed) ?? [];
  return value === undefined ? undefined : { id: `g${value}`, form: 'granules', strength: mg(value) };
}

/** A liquid by its strength in mg/mL and the marks of the syringe in mL: `1:0.5`; undefined where it is none. */
export function liquidIn(typed: string) {
  const [, value, mark] = whole(`(${number})(?: ?mg/mL)?: ?(${number})(?: ?mL)?`).exec(typed) ?? [];
  if (value === undefined || mark === undefined) return undefined;
  const strength = { value: Number(value), unit: 'mg/mL' };
  return { id: `l${value}`, form: 'liquid', strength, mark: { value: Number(mark), unit: 'mL' } };
}

function mg(value: string) {
  return { value: Number(value), unit: 'mg' };
}
