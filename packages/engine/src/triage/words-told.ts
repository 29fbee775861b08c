import type { QuestionCode } from './question-codes.ts';
import { questions } from './questions.ts';
import { any, type Condition, condition } from './telling.ts';
import type { TriageRequest } from './triage-request.ts';

/**
 * The questions that words which were not understood may answer: those that everybody must be asked and nobody answered (R3).
 *
 * @param of  what stands behind each question
 */
export function besideUnreadWords(request: TriageRequest, of: (code: QuestionCode) => Condition): Condition {
  const nothing = condition('words', 'no');
  if (!request.hasUnreadWords) return nothing;
  const asked = questions.filter(({ mustBeAsked }) => mustBeAsked).map(({ code }) => of(code));
  return any(nothing, ...asked.filter(({ telling }) => telling === 'not-asked' || telling === 'unknown'));
}
