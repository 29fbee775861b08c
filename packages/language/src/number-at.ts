import { numberWords } from './en/amount-words.ts';
import { pause } from './phrases.ts';

export interface NumberRead {
  readonly value: number;
  /** The place right after it. */
  readonly end: number;
}

/** The number that begins at a word, in digits or in words (`two hundred`, `twenty five`). */
export function numberAt(words: readonly string[], start: number): NumberRead | undefined {
  const word = words[start] ?? pause;
  if (/^\d/.test(word)) return { value: inDigits(word), end: start + 1 };
  const first = numberWords.get(word);
  if (first === undefined) return undefined;
  const second = numberWords.get(words[start + 1] ?? pause);
  if (second === 100 && first < 100) return { value: first * second, end: start + 2 };
  const isTensAndOnes = first >= 20 && first < 100 && second !== undefined && second < 10;
  return isTensAndOnes ? { value: first + second, end: start + 2 } : { value: first, end: start + 1 };
}

/** A mark before three digits groups thousands, any other parts the decimals. */
function inDigits(word: string): number {
  return Number.parseFloat(word.replace(/[.,](?=\d{3}(?:[.,]|$))/g, '').replace(',', '.'));
}
