import { askAnswerSchema, askRequestSchema, questionAnswerer } from '@steady/exchange/ask';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync } from 'fastify';
import { refusals } from '../http/refusal-schemas.ts';
import { refuse } from '../http/refuse.ts';

const say = sayIn('en');

const schema = {
  tags: ['ask'],
  operationId: 'ask',
  summary: 'Answer a question in plain words',
  description:
    'The same as `steady ask` on the command line: sentences made of facts with citations, or word that nothing is known and whom to ask. Nothing is kept.',
  body: askRequestSchema,
  response: { 200: askAnswerSchema, ...refusals },
};

/** POST /ask: an answer to a question. */
export const ask: FastifyPluginAsync = async (app) => {
  const answer = questionAnswerer(facts, say);
  app.post('', { schema }, async (request, reply) => {
    const answered = answer(request.body);
    if (!answered.ok) return refuse(reply, 400, answered.problems);
    return answered.answer;
  });
};
