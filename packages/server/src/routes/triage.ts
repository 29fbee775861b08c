import {
  answerTriage,
  triageAnswerSchema,
  triageQuestions,
  triageQuestionsSchema,
  triageRequestSchema,
} from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync } from 'fastify';
import { refusals } from '../http/refusal-schemas.ts';
import { refuse } from '../http/refuse.ts';

const say = sayIn('en');

const schema = {
  tags: ['triage'],
  operationId: 'triage',
  summary: 'Tell how fast somebody needs help',
  description:
    'The same as `steady triage` on the command line. Nothing is kept. A question left out is unanswered, which is not a no.',
  body: triageRequestSchema,
  response: { 200: triageAnswerSchema, ...refusals },
};

const questionsSchema = {
  tags: ['triage'],
  operationId: 'triageQuestions',
  summary: 'List the questions of the triage',
  response: { 200: triageQuestionsSchema },
};

/** POST /triage: an outcome from a form. GET /triage/questions: what can be asked. */
export const triage: FastifyPluginAsync = async (app) => {
  app.post('', { schema }, async (request, reply) => {
    const answered = answerTriage(request.body, facts, say, new Date());
    if (!answered.ok) return refuse(reply, 400, answered.problems);
    return answered.answer;
  });

  app.get('/questions', { schema: questionsSchema }, async () => triageQuestions(say));
};
