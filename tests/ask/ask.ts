import { questionAnswerer } from '@steady/exchange/ask';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';

const answer = questionAnswerer(facts, sayIn('en'));

/** The answer to a question that is well written. */
export function answerTo(question: string, region = 'unknown') {
  const answered = answer({ question, region });
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.answer;
}

/** Every fact an answer rests on. */
export function factsOf({ answers }: ReturnType<typeof answerTo>): ReadonlySet<string> {
  return new Set(answers.flatMap(({ cites }) => cites.map(({ fact }) => fact)));
}
