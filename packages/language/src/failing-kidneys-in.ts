import type { Facts } from '@steady/knowledge';
import { isDeniedBefore } from './denials.ts';
import { numberAt } from './number-at.ts';
import { branchesOf, pause, phrasesAt } from './phrases.ts';
import { wordsOfText } from './words-of-text.ts';

const failing = branchesOf(
  [
    'kidney/kidneys/renal fail/failing/failed/failure',
    'kidneys are/is/have/has fail/failing/failed',
    'failing/failed kidney/kidneys',
    'kidneys are/have packing/packed/shutting/shut',
    'kidneys packing/packed/shutting/shut',
  ].map((phrase) => ['failing', phrase] as const),
);
const result = branchesOf([
  ['result', 'egfr/gfr'],
  ['result', 'egfr/gfr is/of/was/at/now'],
]);

/**
 * Whether a text tells of kidneys that fail, in words or by an eGFR below which no baclofen is best (REN-05, mL/min/1.73 m2):
 * `my kidneys are failing`, `egfr 12`. As all free words it may only raise (R8).
 */
export function failingKidneysIn(text: string, facts: Facts): boolean {
  const { heard, words, places } = wordsOfText(text);
  const low = facts['REN-05'].figures.avoidBelow.value;
  return words.some((word, start) => {
    if (word === pause || isDeniedBefore(heard, places[start] ?? 0)) return false;
    if ([...phrasesAt(words, start, failing)].length > 0) return true;
    return [...phrasesAt(words, start, result)].some(
      ([, end]) => (numberAt(words, end)?.value ?? Number.POSITIVE_INFINITY) < low,
    );
  });
}
