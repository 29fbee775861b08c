import type { ContradictionId, FactId, Region } from '@steady/knowledge';
import type { MessageId } from '@steady/language';

/** A group of topics that is read as one page. */
export const articles = [
  'what-it-does',
  'taking-it',
  'keeping-it',
  'side-effects',
  'daily-life',
  'coming-off',
  'other-medicines',
  'too-much',
  'people',
  'pump',
  'dependence',
] as const;

export type Article = (typeof articles)[number];

/** Some sentences that belong together, and the facts they rest on. */
export interface TopicPart {
  readonly says: MessageId;
  readonly rests: readonly [FactId, ...FactId[]];
  /** The numbers of the sentences: each a figure of a fact, by its name. No number is typed into a sentence. */
  readonly figures?: Readonly<Record<string, readonly [fact: FactId, figure: string]>>;
  /** Only for these regions, where the sentence holds for them alone. A region that nobody named sees it too. */
  readonly regions?: readonly [Region, ...Region[]];
}

/** Something people ask about, with what is known of it. It never advises a change of a dose. */
export interface Topic {
  readonly id: string;
  readonly article: Article;
  /** The words people ask with. Words that mean the same stand in the table of synonyms. */
  readonly asked: string;
  /** Whether it says how much to take, or when to take a dose: held back where the words mean an emergency (M7). */
  readonly namesDoses?: true;
  /** Whether it is a rule for children: it answers only where the question speaks of a child. */
  readonly forChild?: true;
  readonly parts: readonly [TopicPart, ...TopicPart[]];
  /** Where other pages say something else. */
  readonly disagreement?: ContradictionId;
}
