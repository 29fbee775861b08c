import MiniSearch from 'minisearch';
import { plainWords, wordFor } from './words-of-question.ts';

/** What a topic is found by. */
export interface FindableTopic {
  readonly id: string;
  readonly title: string;
  /** The words people ask with. */
  readonly asked: string;
  readonly text: string;
}

/** So much of a question has to be about a topic: of its telling words, this share. */
const leastCovered = 0.6;

/** A word that stands only in the sentences of a topic says less than one people ask with. */
const inSentencesOnly = 0.3;

/** Words that many questions hold by the way count less than others. */
const byTheWay = new Set(
  'start worse increase reduce change night morning evening legs low long new old interact medicine child slowly back'.split(
    ' ',
  ),
);
const inPassing = 0.4;

/** Words so common that by themselves they ask for nothing: `life` may be the one word left of a cry for help (H36). */
const tooLittleAlone = new Set('life living live end ending enough everyone world test two three four five'.split(' '));

/** A word that is in no topic speaks of something else, and counts more. */
const ofSomethingElse = 1.2;

/** A topic is left out beside one that fits so much better. */
const farBehind = 0.75;

const mostTopics = 3;

/**
 * A way to find the topics that the telling words of a question are about, best first; none where nothing fits. Forgives
 * spelling, knows words that mean the same, and needs no network.
 */
export function topicFinder(topics: readonly FindableTopic[]): (words: readonly string[]) => readonly string[] {
  const index = new MiniSearch<FindableTopic>({
    fields: ['title', 'asked', 'text'],
    tokenize: (text) => [...plainWords(text)],
    processTerm: (word) => wordFor(word) ?? null,
    searchOptions: { boost: { title: 3, asked: 3, text: 0.5 }, prefix: (word) => word.length > 3 },
  });
  index.addAll(topics.map((topic) => ({ ...topic, asked: distinctWords(topic.asked) })));

  /** Topics with a word; only a word that nobody wrote so is taken for a misspelling of another. */
  const withWord = (word: string) => {
    const asWritten = index.search(word);
    return asWritten.length > 0 ? asWritten : index.search(word, { fuzzy: word.length > 4 ? 0.2 : false });
  };

  return (told) => {
    if (told.every((word) => tooLittleAlone.has(word))) return [];
    const words = told.map((word) => ({ word, found: withWord(word) }));
    const weights = words.map(({ word, found }) => weightOf(word, found.length > 0));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const fits = new Map<string, { score: number; covered: number }>();
    for (const [i, { found }] of words.entries()) {
      for (const { id, score, match } of found) {
        const isAskedWith = Object.values(match)
          .flat()
          .some((field) => field !== 'text');
        const share = ((weights[i] ?? 0) / all) * (isAskedWith ? 1 : inSentencesOnly);
        const before = fits.get(id) ?? { score: 0, covered: 0 };
        fits.set(id, { score: before.score + score, covered: before.covered + share });
      }
    }
    const found = [...fits]
      .filter(([, { covered }]) => covered >= leastCovered)
      .map(([id, { score, covered }]) => ({ id, fit: score * covered }))
      .sort((one, other) => other.fit - one.fit || (one.id < other.id ? -1 : 1));
    const best = found[0]?.fit ?? 0;
    return found
      .filter(({ fit }) => fit >= farBehind * best)
      .slice(0, mostTopics)
      .map(({ id }) => id);
  };
}

function weightOf(word: string, isKnown: boolean): number {
  if (!isKnown) return ofSomethingElse;
  return byTheWay.has(word) ? inPassing : 1;
}

/** A word counts once, however many words of its meaning a topic lists. */
function distinctWords(asked: string): string {
  return [...new Set(plainWords(asked).flatMap((word) => wordFor(word) ?? []))].join(' ');
}
