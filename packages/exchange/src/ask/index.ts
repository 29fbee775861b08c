/** Questions in plain words, and answers made of facts only. Loads in a browser; needs no network. */

export {
  askAnswerSchema,
  type WireAskAnswer,
  type WireDisagreement,
  type WireEmergency,
  type WireTopicAnswer,
} from '../api/wire/ask-answer.ts';
export { askRequestSchema, exampleAskRequest, type WireAskRequest } from '../api/wire/ask-request.ts';
export { type AnsweredQuestion, type AnswerQuestion, questionAnswerer } from './answer-question.ts';
export type { AskedRegion } from './say-topic.ts';
export { type Article, articles } from './topic.ts';
export { type AnyTopic, topics } from './topics.ts';
export { writeDisagreement, writeTopic } from './write-topic.ts';
