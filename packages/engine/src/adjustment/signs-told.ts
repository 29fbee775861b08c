import type { FindingValue } from '../safety/finding.ts';
import { isQuestionCode, type QuestionCode } from '../triage/question-codes.ts';

/** Of what the triage names in a finding, what is a question of its form. */
export function signsTold(told: FindingValue | undefined): readonly QuestionCode[] {
  return typeof told === 'string' ? told.split(', ').filter(isQuestionCode) : [];
}
