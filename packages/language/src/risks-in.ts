import type { Slowing } from '@steady/engine/triage';
import { isDeniedBefore } from './denials.ts';
import { wordsThatCarryDenial } from './en/denials.ts';
import { harmlessSlowing, slowingWords, wordsOfNotTaking } from './en/slowing-words.ts';
import { branchesOf, pause, phrasesAt } from './phrases.ts';
import { wordsOfText } from './words-of-text.ts';

/** What a text says of a person beside how they are, for those to read who know conditions and medicines by name. */
export interface RisksInWords {
  /** What slows a person, where no name of a medicine says it. */
  readonly slowing: readonly Slowing[];
  /** Runs of a few words that may name a medicine, without those that are denied. */
  readonly names: readonly string[];
}

/**
 * What slows a person by a text in their own words: what it says, and what may be a name. As all free words it may only
 * raise (R8), so that what is denied is left to its question: `no alcohol`, `not on morphine`, `no wine or beer`.
 */
export function risksIn(text: string): RisksInWords {
  const { heard, words, places } = wordsOfText(text);
  const covered = harmlessPlaces(words);
  const slowing = new Set<Slowing>();
  const names = new Set<string>();
  let denied = -1;
  for (let start = 0; start < words.length; start++) {
    const isCarried = carries.has(words[start - 1] ?? pause) && denied === start - 2;
    if (isDeniedBefore(heard, places[start] ?? 0, notTaking) || isCarried) {
      denied = start;
      continue;
    }
    if (covered.has(start)) continue;
    for (const [kind] of phrasesAt(words, start, slowingPhrases)) slowing.add(kind);
    for (const name of namesAt(words, start)) names.add(name);
  }
  return { slowing: [...slowing], names: [...names] };
}

const kinds = Object.keys(slowingWords) as Slowing[];
const slowingPhrases = branchesOf(kinds.flatMap((kind) => slowingWords[kind].map((phrase) => [kind, phrase] as const)));
const harmless = branchesOf(harmlessSlowing.map((phrase) => ['harmless', phrase] as const));
const notTaking = new Set<string>(wordsOfNotTaking);
const carries = new Set<string>(wordsThatCarryDenial);

function harmlessPlaces(words: readonly string[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let start = 0; start < words.length; start++) {
    for (const [, end] of phrasesAt(words, start, harmless)) {
      for (let place = start; place < end; place++) covered.add(place);
    }
  }
  return covered;
}

/** Longer names of what slows a person hold a shorter one of it. */
const longestName = 2;

/** Names are words: what begins with a figure is an amount or a code, and nobody tells by codes how they are. */
function namesAt(words: readonly string[], start: number): readonly string[] {
  const run = words.slice(start, start + longestName);
  const clauseEnd = run.findIndex((word) => word === pause || /^\d/.test(word));
  const reached = clauseEnd < 0 ? run : run.slice(0, clauseEnd);
  // a hyphen parts a name in two: `co-codamol`
  return reached.flatMap((_, i) => [reached.slice(0, i + 1).join(' '), reached.slice(0, i + 1).join('')]);
}
