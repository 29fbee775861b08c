/** Which help somebody needs, and how fast: questions, rules and outcome. */
export { isQuestionCode, type QuestionCode, questionCodes } from './question-codes.ts';
