import { wordsLeftOut } from './en/alarm-words.ts';
import { pause } from './phrases.ts';

const leftOut = new Set<string>(wordsLeftOut);

/** What ends a clause; a point or comma between two digits belongs to the number. */
const ending = /(?<!\d)[.,]|[.,](?!\d)|[;:!?()\n\r]/gu;

/** A number apart from a unit that touches it, as in `200mg` and `20x10mg`. */
const word = /\d+(?:[.,]\d+)*|x(?=\d)|[\p{L}\p{N}]+|\|/gu;

/**
 * The words in small letters, without marks and apostrophes; a pause where a clause ends. A denial needs them all;
 * phrases go without those that say nothing, of which `places` tells where each of the others was heard.
 */
export function wordsOfText(text: string) {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .replace(ending, ` ${pause} `);
  const heard: readonly string[] = plain.match(word) ?? [];
  const places = heard.flatMap((one, place) => (leftOut.has(one) ? [] : [place]));
  return { heard, places, words: places.map((place) => heard[place] ?? pause) };
}
