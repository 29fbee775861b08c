import { type Oral, oral, readOral } from '@steady/engine';

// Parts of patterns that read what somebody typed. The text is in small letters, with single spaces.

/** A number without a comma, with a digit before its point. */
export const number = '(?:0|[1-9]\\d{0,5})(?:\\.\\d{1,3})?(?![\\d.]*\\d)';

export const mg = '(?:mgs?|milligrams?|milligrammes?)(?![a-z])';

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A whole number, in digits or as a word. */
export const whole = `(?:[1-9]\\d?(?![\\d.])|${words.join('|')})`;

/** How many pieces, in whole and half ones. */
export const pieces = [
  'half(?: of)?(?: an?)?',
  `${whole} and a half`,
  `${whole} 1/2`,
  '1/2',
  '\\d{0,2}½',
  '\\d{1,2}\\.5(?!\\d)',
  whole,
  'an?',
].join('|');

/** @param text  what `whole` matched */
export function wholeIn(text: string): number {
  return words.includes(text) ? words.indexOf(text) + 1 : Number(text);
}

/** How many half pieces. @param text  what `pieces` matched */
export function halvesIn(text: string): number {
  if (/^(half|1\/2$)/.test(text)) return 1;
  if (/^an?$/.test(text)) return 2;
  const [head = ''] = text.split(/ and a half| 1\/2|½|\.5$/);
  const isUneven = head !== text;
  return (head === '' ? 0 : wholeIn(head) * 2) + (isUneven ? 1 : 0);
}

/** A dose of so many milligrams; undefined where it is no whole number of micrograms. */
export function doseOf(milligrams: string): Oral | undefined {
  const dose = readOral({ value: Number(milligrams), unit: 'mg' }, '');
  return dose.ok ? dose.value : undefined;
}

/** A share of a dose, exactly; undefined where it is no whole number of micrograms. */
export function shareOf(dose: Oral | undefined, times: number, parts: number): Oral | undefined {
  if (dose === undefined) return undefined;
  const micrograms = (dose.micrograms * times) / parts;
  return Number.isSafeInteger(micrograms) ? oral(micrograms) : undefined;
}
