import { isDeniedBefore } from './denials.ts';
import { otherPumps, owned, pumpWords } from './en/pump-words.ts';
import { pause } from './phrases.ts';
import { wordsOfText } from './words-of-text.ts';

const pumps = new Set<string>(pumpWords);
const others = new Set<string>(otherPumps);
const owns = new Set<string>(owned);

/**
 * Whether a text in a person's own words speaks of a pump, and so of somebody who wears one. A bicycle pump is none, and
 * `no pump` says so; `not had my pump refilled` is said by a wearer. As all free words it may only raise (R8, R9).
 */
export function tellsOfPump(text: string): boolean {
  const { heard } = wordsOfText(text);
  return heard.some((word, place) => {
    if (!pumps.has(word)) return false;
    const before = heard[place - 1] ?? pause;
    return !others.has(before) && (owns.has(before) || !isDeniedBefore(heard, place));
  });
}
