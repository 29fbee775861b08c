import { wordsLeftOut } from './en/alarm-words.ts';
import {
  denials,
  phrasesThatEndDenial,
  wordsAfterDenial,
  wordsBeforeCount,
  wordsOfDenial,
  wordsOfOtherTime,
  wordsThatEndDenial,
  wordsThatEndDenialInClause,
  wordsThatUndoDenial,
} from './en/denials.ts';
import { numberAt } from './number-at.ts';
import { pause } from './phrases.ts';

const isDenial = new Set<string>(denials);
const belongsToDenial = new Set<string>(wordsOfDenial);
const undoes = new Set<string>(wordsThatUndoDenial);
const saysNothing = new Set<string>(wordsLeftOut);
const beforeCount = new Set<string>([pause, ...wordsBeforeCount]);
const otherTimes = new Set<string>(wordsOfOtherTime);
const asks = new Set<string>(wordsAfterDenial);
const endsInClause = new Set<string>(wordsThatEndDenialInClause);
const ends = new Set<string>([...wordsThatEndDenial, ...phrasesThatEndDenial]);

const none: ReadonlySet<string> = new Set();

/** At most so many words stand between a denial and what it denies. */
const reachOfDenial = 5;

/** So many words after the beginning of what seems denied are looked at for what ends the denial. */
const reachOfEnd = 10;

/**
 * Whether what begins at a word is denied by what stands before it, as in `has not had any signs of a seizure`. A doubt
 * is none: `not just`, `not without` and `isn't she having` say the opposite or ask for it.
 *
 * @param heard  all words of the text, with those that say nothing
 * @param also   words that may stand between the two beside those that always may
 */
export function isDeniedBefore(heard: readonly string[], start: number, also: ReadonlySet<string> = none): boolean {
  for (let before = start - 1, steps = 0; before >= 0 && steps < reachOfDenial; before--) {
    const word = heard[before] ?? pause;
    if (undoes.has(word)) return false;
    if (isDenial.has(word)) return !isTurned(heard, before) && !isEndedAfter(heard, start);
    if (saysNothing.has(word)) continue;
    if (!belongsToDenial.has(word) && !also.has(word)) return false;
    steps++;
  }
  return false;
}

/** A denial that another one denies, or that asks: `isn't he`. */
function isTurned(heard: readonly string[], at: number): boolean {
  const denial = heard[at] ?? '';
  return isDenial.has(heard[at - 1] ?? pause) || (denial.endsWith('nt') && asks.has(heard[at + 1] ?? pause));
}

/** Whether it is so now, as in `never had a seizure until today`. A comma is no end: `not fainted before, but did today`. */
function isEndedAfter(heard: readonly string[], start: number): boolean {
  const reached = heard.slice(start, start + reachOfEnd);
  const clauseEnd = reached.indexOf(pause);
  const clause = clauseEnd < 0 ? reached : reached.slice(0, clauseEnd);
  if (clause.some((word) => endsInClause.has(word)) || reached.some((_, i) => isCountedAt(reached, i))) return true;
  const after = reached.filter((word) => word !== pause);
  return after.some((word, i) => ends.has(word) || ends.has(`${word} ${after[i + 1] ?? pause}`));
}

/** Whether it is counted for another time after all: `no seizures today, two yesterday`. */
function isCountedAt(heard: readonly string[], at: number): boolean {
  if (!beforeCount.has(heard[at - 1] ?? '')) return false;
  const count = numberAt(heard, at);
  return count !== undefined && count.value > 0 && otherTimes.has(heard[count.end] ?? pause);
}
