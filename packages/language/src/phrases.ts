/** What may follow some words of a phrase, and what the phrases that end here stand for. */
export interface Branch<Code> {
  readonly words: Map<string, Branch<Code>>;
  /** Beginnings of words, from phrases with a `*` or a `#`. */
  readonly stems: Map<string, Branch<Code>>;
  readonly codes: Set<Code>;
}

/** Between two clauses; no phrase and no denial goes across. */
export const pause = '|';

/**
 * Phrases as branches of words. A `*` stands for any ending, a `/` parts words of which one is meant, a `#` for any one
 * word.
 */
export function branchesOf<Code>(phrases: Iterable<readonly [code: Code, phrase: string]>): Branch<Code> {
  const root = emptyBranch<Code>();
  for (const [code, phrase] of phrases) {
    const ends = phrase
      .split(' ')
      .reduce<readonly Branch<Code>[]>(
        (branches, word) => branches.flatMap((branch) => word.split('/').map((choice) => below(branch, choice))),
        [root],
      );
    for (const end of ends) end.codes.add(code);
  }
  return root;
}

/** Where a word of a phrase leads; `#` is a stem that every word begins with. */
function below<Code>(branch: Branch<Code>, word: string): Branch<Code> {
  const isStem = word === '#' || word.endsWith('*');
  const next = isStem ? branch.stems : branch.words;
  const name = isStem ? word.slice(0, -1) : word;
  const found = next.get(name) ?? emptyBranch<Code>();
  next.set(name, found);
  return found;
}

function emptyBranch<Code>(): Branch<Code> {
  return { words: new Map(), stems: new Map(), codes: new Set() };
}

/** Each phrase that begins with the word at `start`, with what it stands for and the place right after it. */
export function* phrasesAt<Code>(
  words: readonly string[],
  start: number,
  branch: Branch<Code>,
): Generator<readonly [code: Code, end: number]> {
  for (const code of branch.codes) yield [code, start];
  const word = words[start];
  if (word === undefined || word === pause) return;
  const next = branch.words.get(word);
  if (next) yield* phrasesAt(words, start + 1, next);
  for (const [stem, branchOfStem] of branch.stems) {
    if (word.startsWith(stem)) yield* phrasesAt(words, start + 1, branchOfStem);
  }
}
