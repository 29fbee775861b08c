import type { Facts } from '@steady/knowledge';
import { readAlarms } from './alarms-in.ts';
import { calmClauses, wordsBesideDenied } from './en/calm-words.ts';
import { denials, wordsOfDenial, wordsThatCarryDenial } from './en/denials.ts';
import { branchesOf, pause, phrasesAt } from './phrases.ts';

/**
 * Whether a text in a person's own words says something that was not understood: no alarm was heard in it, and a clause is
 * neither calm as a whole nor denies alarms and nothing else. What was not understood is never read as a no (R3, R8).
 */
export function hasUnreadWords(text: string, facts: Facts): boolean {
  const { found, words, read } = readAlarms(text, facts);
  if (found.size > 0 || !saysAnything.test(text)) return false;
  return words.every((word) => word === pause) || clausesOf(words).some((clause) => !isUnderstood(clause, words, read));
}

/** Marks alone say nothing; a picture may. */
const saysAnything = /[\p{L}\p{N}\p{S}]/u;

/** From the place of its first word up to the one after its last. */
type Clause = readonly [start: number, end: number];

function clausesOf(words: readonly string[]): readonly Clause[] {
  const ends = [...words.keys(), words.length].filter((place) => (words[place] ?? pause) === pause);
  return ends
    .map((end, i) => [i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end] as const)
    .filter(([start, end]) => start < end);
}

function isUnderstood([start, end]: Clause, words: readonly string[], read: ReadonlySet<number>): boolean {
  if ([...phrasesAt(words, start, calm)].some(([, calmUpTo]) => calmUpTo === end)) return true;
  const places = Array.from({ length: end - start }, (_, i) => start + i);
  return (
    places.some((place) => read.has(place)) &&
    places.every((place) => read.has(place) || besideDenied.has(words[place] ?? pause))
  );
}

const calm = branchesOf(calmClauses.map((clause) => ['calm', clause] as const));
const besideDenied = new Set<string>([...denials, ...wordsOfDenial, ...wordsThatCarryDenial, ...wordsBesideDenied]);
