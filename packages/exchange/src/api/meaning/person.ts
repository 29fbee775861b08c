import { problem } from '@steady/engine';
import { valueAt } from '../json-pointer.ts';
import { localDate } from '../wire/moment.ts';
import type { Meaning } from './readable.ts';

/**
 * Nobody starts a plan before being born. Looks at the date itself, so that it also speaks where another field of the
 * person could not be read. Problem: `input.out-of-range`.
 */
export const birthComesBeforeTheStart: Meaning = ({ json, fields: { start } }) => {
  const born = localDate.safeParse(valueAt(json, ['patient', 'birthDate']));
  if (start === undefined || !born.success || born.data <= start) return [];
  return [problem('input.out-of-range', '/patient/birthDate', { value: born.data, most: start })];
};

/** Nobody has a blood test before being born: one of the two dates is wrong. Problem: `input.out-of-range`. */
export const birthComesBeforeTheBloodTest: Meaning = ({ json }) => {
  const born = localDate.safeParse(valueAt(json, ['patient', 'birthDate']));
  const tested = localDate.safeParse(valueAt(json, ['patient', 'creatinine', 'on']));
  if (!born.success || !tested.success || born.data <= tested.data) return [];
  return [problem('input.out-of-range', '/patient/creatinine/on', { value: tested.data, least: born.data })];
};
