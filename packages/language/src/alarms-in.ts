import { type QuestionCode, questionCodes } from '@steady/engine/triage';
import type { Facts } from '@steady/knowledge';
import { amountsIn } from './amounts-in.ts';
import { countsIn } from './counts-in.ts';
import { isDeniedBefore } from './denials.ts';
import { alarmWords, neverDenied } from './en/alarm-words.ts';
import { wordsThatCarryDenial } from './en/denials.ts';
import { harmlessWords } from './en/harmless-words.ts';
import { excessCodes, wordsBesideExcess } from './en/words-beside-excess.ts';
import { branchesOf, pause, phrasesAt } from './phrases.ts';
import { takenByAnother } from './whose-tablets.ts';
import { wordsOfText } from './words-of-text.ts';

/**
 * The questions of the triage that a text in a person's own words answers with yes, in the order of the questions. They
 * may only raise the urgency (R8): a text without alarm words says nothing, a denied word is left to its question, and
 * so is one that is plainly something else by its grammar (`it fits in my pocket`). Figures are read beside the words.
 *
 * The time it takes grows with the length of the text and no faster: at each word the phrases that begin there are tried,
 * and none is longer than a few words.
 */
export function alarmsIn(text: string, facts: Facts): readonly QuestionCode[] {
  const { found } = readAlarms(text, facts);
  return questionCodes.filter((code) => found.has(code));
}

/** The alarms of a text, and how far it was read for them. */
export interface AlarmsRead {
  readonly found: ReadonlySet<QuestionCode>;
  /** Without those that say nothing, a pause between clauses. */
  readonly words: readonly string[];
  /** The places of the words of alarms, also of those that are denied. */
  readonly read: ReadonlySet<number>;
  /** Those of them that are not denied. */
  readonly told: ReadonlySet<number>;
}

/** What `alarmsIn` says, with the words that it rests on. */
export function readAlarms(text: string, facts: Facts): AlarmsRead {
  const { heard, words, places } = wordsOfText(text);
  const isHarmless = harmlessIn(words);
  const found = new Set([...amountsIn(words, facts), ...countsIn(words, facts), ...takenByAnother(heard)]);
  const read = new Set<number>();
  const told = new Set<number>();
  const besideExcess = new Set<QuestionCode>();
  const deniedUpTo = new Set<number>();
  for (let start = 0; start < words.length; start++) {
    const isDenied = isDeniedBefore(heard, places[start] ?? 0) || carriesOn(words, start, deniedUpTo);
    for (const [code, end] of phrasesAt(words, start, alarms)) {
      if (isHarmless(code, start)) continue;
      const counts = !isDenied || neverDenied.includes(code);
      if (counts) found.add(code);
      if (isDenied) deniedUpTo.add(end);
      for (let place = start; place < end; place++) {
        read.add(place);
        if (counts) told.add(place);
      }
    }
    if (!isDenied) for (const [code] of phrasesAt(words, start, slightSigns)) besideExcess.add(code);
  }
  // any sign makes an emergency of too much taken, also one that is none by itself (OD-14)
  if (excessCodes.some((code) => found.has(code))) for (const code of besideExcess) found.add(code);
  return { found, words, read, told };
}

const alarms = branchesOf(questionCodes.flatMap((code) => alarmWords[code].map((phrase) => [code, phrase] as const)));
const slightSigns = branchesOf(
  questionCodes.flatMap((code) => (wordsBesideExcess[code] ?? []).map((phrase) => [code, phrase] as const)),
);
const harmless = branchesOf(
  questionCodes.flatMap((code) => (harmlessWords[code] ?? []).map((phrase) => [code, phrase] as const)),
);

/** Whether a reading that begins at a word is plainly something else. */
function harmlessIn(words: readonly string[]): (code: QuestionCode, start: number) => boolean {
  const covered = new Map<QuestionCode, Set<number>>();
  for (let start = 0; start < words.length; start++) {
    for (const [code, end] of phrasesAt(words, start, harmless)) {
      const places = covered.get(code) ?? new Set();
      covered.set(code, places);
      for (let place = start; place < end; place++) places.add(place);
    }
  }
  return (code, start) => covered.get(code)?.has(start) ?? false;
}

const carries = new Set<string>(wordsThatCarryDenial);

/** Whether what was denied right before goes on here: `no fever or rash`, `no fever or any rash`. */
function carriesOn(words: readonly string[], start: number, deniedUpTo: ReadonlySet<number>): boolean {
  const before = words[start - 1] === 'any' ? start - 2 : start - 1;
  return carries.has(words[before] ?? pause) && deniedUpTo.has(before);
}
