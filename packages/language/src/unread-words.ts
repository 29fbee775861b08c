import { questions } from '@steady/engine/triage';
import type { Facts } from '@steady/knowledge';
import { type AlarmsRead, readAlarms } from './alarms-in.ts';
import { amountsIn } from './amounts-in.ts';
import { countsIn } from './counts-in.ts';
import { calmClauses, wordsBesideDenied } from './en/calm-words.ts';
import { denials, wordsOfDenial, wordsThatCarryDenial } from './en/denials.ts';
import { branchesOf, pause, phrasesAt } from './phrases.ts';

/**
 * Whether a text in a person's own words says something that was not understood: no alarm that presses today was heard in it,
 * and a clause tells of none, is not calm as a whole, and does more than deny alarms. What was not understood is never read as
 * a no (R3, R8), and a mild sign in another clause makes nothing less of it (R2).
 */
export function hasUnreadWords(text: string, facts: Facts): boolean {
  const alarms = readAlarms(text, facts);
  const { found, words } = alarms;
  if (pressing.some((code) => found.has(code)) || !saysAnything.test(text)) return false;
  return words.every((word) => word === pause) || clausesOf(words).some((one) => !isUnderstood(one, alarms, facts));
}

const pressing = questions
  .filter(({ alone }) => alone === 'emergency-now' || alone === 'urgent-today')
  .map(({ code }) => code);

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

function isUnderstood([start, end]: Clause, { words, read, told }: AlarmsRead, facts: Facts): boolean {
  if ([...phrasesAt(words, start, calm)].some(([, calmUpTo]) => calmUpTo === end)) return true;
  const places = Array.from({ length: end - start }, (_, i) => start + i);
  const clause = words.slice(start, end);
  if (places.some((place) => told.has(place)) || amountsIn(clause, facts).size + countsIn(clause, facts).size > 0)
    return true;
  return (
    places.some((place) => read.has(place)) &&
    places.every((place) => read.has(place) || besideDenied.has(words[place] ?? pause))
  );
}

const calm = branchesOf(calmClauses.map((clause) => ['calm', clause] as const));
const besideDenied = new Set<string>([...denials, ...wordsOfDenial, ...wordsThatCarryDenial, ...wordsBesideDenied]);
