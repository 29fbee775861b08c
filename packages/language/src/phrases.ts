/** Some phrases that begin alike: what is left of each, and, once a text has come this far, what may follow. */
export interface Branch<Code> {
  readonly rests: Rest<Code>[];
  next?: Next<Code>;
}

/** What is left of a phrase after so many of its words. */
interface Rest<Code> {
  readonly code: Code;
  readonly words: readonly string[];
  readonly after: number;
}

interface Next<Code> {
  readonly words: Map<string, Branch<Code>>;
  /** Beginnings of words, from phrases with a `*` or a `#`. */
  readonly stems: Map<string, Branch<Code>>;
  /** What the phrases that end here stand for. */
  readonly codes: Set<Code>;
}

/** Between two clauses; no phrase and no denial goes across. */
export const pause = '|';

/**
 * Phrases as branches of words. A `*` stands for any ending, a `/` parts words of which one is meant, a `#` for any one
 * word. A branch grows when a text first reaches it: written out, thousands of phrases with choices are millions of words.
 */
export function branchesOf<Code>(phrases: Iterable<readonly [code: Code, phrase: string]>): Branch<Code> {
  return { rests: Array.from(phrases, ([code, phrase]) => ({ code, words: phrase.split(' '), after: 0 })) };
}

function nextOf<Code>(branch: Branch<Code>): Next<Code> {
  branch.next ??= grown(branch.rests);
  return branch.next;
}

function grown<Code>(rests: readonly Rest<Code>[]): Next<Code> {
  const next: Next<Code> = { words: new Map(), stems: new Map(), codes: new Set() };
  for (const { code, words, after } of rests) {
    const word = words[after];
    if (word === undefined) next.codes.add(code);
    else for (const choice of word.split('/')) below(next, choice).rests.push({ code, words, after: after + 1 });
  }
  return next;
}

/** Where a word of a phrase leads; `#` is a stem that every word begins with. */
function below<Code>({ words, stems }: Next<Code>, word: string): Branch<Code> {
  const isStem = word === '#' || word.endsWith('*');
  const branches = isStem ? stems : words;
  const name = isStem ? word.slice(0, -1) : word;
  const found = branches.get(name) ?? { rests: [] };
  branches.set(name, found);
  return found;
}

/** Each phrase that begins with the word at `start`, with what it stands for and the place right after it. */
export function* phrasesAt<Code>(
  words: readonly string[],
  start: number,
  branch: Branch<Code>,
): Generator<readonly [code: Code, end: number]> {
  const next = nextOf(branch);
  for (const code of next.codes) yield [code, start];
  const word = words[start];
  if (word === undefined || word === pause) return;
  const branchOfWord = next.words.get(word);
  if (branchOfWord) yield* phrasesAt(words, start + 1, branchOfWord);
  for (const [stem, branchOfStem] of next.stems) {
    if (word.startsWith(stem)) yield* phrasesAt(words, start + 1, branchOfStem);
  }
}
