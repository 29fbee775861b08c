import { type QuestionCode, questionCodes } from '@steady/engine/triage';
import { alarmWords, denials, neverDenied, wordsLeftOut, wordsOfDenial } from './en/alarm-words.ts';

/**
 * The questions of the triage that a text in a person's own words answers with yes, in the order of the questions. They
 * may only raise the urgency (R8): a text without alarm words says nothing, and a denied word is left to its question.
 *
 * The time it takes grows with the length of the text and no faster: at each word the phrases that begin there are tried,
 * and none is longer than a few words.
 */
export function alarmsIn(text: string): readonly QuestionCode[] {
  const words = wordsOf(text);
  const found = new Set<QuestionCode>();
  for (let at = 0; at < words.length; at++) collectFrom(words, at, beginnings, at, found);
  return questionCodes.filter((code) => found.has(code));
}

/** What may follow some words of a phrase. */
interface Branch {
  readonly words: Map<string, Branch>;
  /** Beginnings of words, from phrases with a `*` or a `#`. */
  readonly stems: Map<string, Branch>;
  readonly codes: Set<QuestionCode>;
}

/** Between two clauses; no phrase and no denial goes across. */
const pause = '|';

const leftOut = new Set<string>(wordsLeftOut);
const isDenial = new Set<string>(denials);
const belongsToDenial = new Set<string>(wordsOfDenial);

const beginnings = phrasesAsBranches();

function phrasesAsBranches(): Branch {
  const root = emptyBranch();
  for (const code of questionCodes) {
    for (const phrase of alarmWords[code]) {
      const ends = phrase
        .split(' ')
        .reduce<readonly Branch[]>(
          (branches, word) => branches.flatMap((branch) => word.split('/').map((choice) => below(branch, choice))),
          [root],
        );
      for (const end of ends) end.codes.add(code);
    }
  }
  return root;
}

/** Where a word of a phrase leads; `#` is a stem that every word begins with. */
function below(branch: Branch, word: string): Branch {
  const isStem = word === '#' || word.endsWith('*');
  const next = isStem ? branch.stems : branch.words;
  const name = isStem ? word.slice(0, -1) : word;
  const found = next.get(name) ?? emptyBranch();
  next.set(name, found);
  return found;
}

function emptyBranch(): Branch {
  return { words: new Map(), stems: new Map(), codes: new Set() };
}

function collectFrom(
  words: readonly string[],
  start: number,
  branch: Branch,
  at: number,
  found: Set<QuestionCode>,
): void {
  for (const code of branch.codes) {
    if (neverDenied.includes(code) || !isDeniedBefore(words, start)) found.add(code);
  }
  const word = words[at];
  if (word === undefined || word === pause) return;
  const next = branch.words.get(word);
  if (next) collectFrom(words, start, next, at + 1, found);
  for (const [stem, branchOfStem] of branch.stems) {
    if (word.startsWith(stem)) collectFrom(words, start, branchOfStem, at + 1, found);
  }
}

/** At most so many words stand between a denial and what it denies. */
const reachOfDenial = 5;

function isDeniedBefore(words: readonly string[], start: number): boolean {
  for (let before = start - 1; before >= Math.max(0, start - reachOfDenial); before--) {
    const word = words[before] ?? pause;
    if (isDenial.has(word)) return true;
    if (!belongsToDenial.has(word)) return false;
  }
  return false;
}

/** The words in small letters, without marks, apostrophes and what says nothing; a pause where a clause ends. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘`´]/gu, '')
    .replace(/[.,;:!?()\n\r]/gu, ` ${pause} `);
  return (plain.match(/[\p{L}\p{N}]+|\|/gu) ?? []).filter((word) => !leftOut.has(word));
}
