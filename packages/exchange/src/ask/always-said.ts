import { missedWords } from './missed-words.ts';
import { wordsOfQuestion } from './words-of-question.ts';

/**
 * What is said first whatever else the words name, since nobody may miss it: that baclofen is not stopped suddenly, that only a
 * prescriber changes a dose, and that two doses in place of a missed one are never taken together (M1, H04). A question such as
 * whether to stop it before an operation is about two things, and the answer to one of them is always the same.
 */
const always: readonly (readonly [words: RegExp, topic: string])[] = [
  [
    /\b(?:stop|stopping|quit|quitting|give up|giving up|come off|coming off)(?: (?:tak\w+|using|having))?(?: (?:my|the|his|her|their|all|of))* (?:it|bac+\w*f\w*n|lioresal|tablets?|pills?|meds|medicines?|medications?|treatment)\b/,
    'stop-suddenly',
  ],
  [
    /\b(?:can|could|should|may|must) (?:i|we|he|she|they)(?: just| now)? (?:stop|quit)(?: now| today)?$/,
    'stop-suddenly',
  ],
  [
    /\b(?:take|taking|have|use|give (?:him|her|them))(?: (?:a bit|a little|some|one|1|two|2))? (?:more|less|extra)(?: (?:of it|baclofen|tablets?|pills?|than|if|when|because|before|after|for|on|at|to)\b|$)/,
    'change-my-dose',
  ],
];

const missed = new RegExp(`${missedWords.source}.*\\b(?:doses?|tablets?|pills?|baclofen|one|it)\\b`);
const several = /\b(?:[2-9]|two|three|four|five|several|many|few|couple(?: of)?) (?:doses|tablets|pills|days)\b/;

/** What a question gets first whatever else it asks, and what is left of the question beside it. */
export function alwaysSaid(question: string): { readonly topics: readonly string[]; readonly rest: string } {
  const plain = question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return {
    topics: [
      ...always.flatMap(([words, topic]) => (words.test(plain) ? [topic] : [])),
      ...(isTwoForMissed(question) ? ['two-doses'] : []),
      ...(missed.test(plain) ? [several.test(plain) ? 'missed-several' : 'missed-dose'] : []),
    ],
    rest: always.reduce((rest, [words]) => rest.replace(words, ' '), plain),
  };
}

function isTwoForMissed(question: string): boolean {
  const words = wordsOfQuestion(question);
  return words.includes('catchup') && words.includes('missed');
}
