import { amountWords } from './en/amount-words.ts';
import { pause } from './phrases.ts';

type Kind = keyof typeof amountWords;

/** So many words may stand between the parts of what is told. */
export const near = 4;

const sets = new Map(Object.entries(amountWords).map(([kind, words]) => [kind, new Set<string>(words)]));

/** Whether a word is of a kind; a pause is of none. */
export function is(kind: Kind, word = pause): boolean {
  return sets.get(kind)?.has(word) ?? false;
}

/** The place of the first word of a kind among the next few of the clause. */
export function placeOf(kind: Kind, words: readonly string[], start: number): number | undefined {
  for (let place = start; place < start + near && words[place] !== pause; place++) {
    if (is(kind, words[place])) return place;
  }
  return undefined;
}
