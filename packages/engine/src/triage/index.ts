/** Which help somebody needs, and how fast: questions, rules and outcome. */
export { type Slowing, slowedBy } from '../safety/other-medicines.ts';
export { type Call, type NextStep, type Step, steps } from './next-step.ts';
export { isQuestionCode, type QuestionCode, questionCodes } from './question-codes.ts';
export { type Question, questions } from './questions.ts';
export { type Triage, triage, triageRules } from './triage.ts';
export {
  type Answer,
  nothingAsked,
  outcomes,
  type Told,
  type TriageContext,
  type TriageOutcome,
  type TriageRequest,
} from './triage-request.ts';
