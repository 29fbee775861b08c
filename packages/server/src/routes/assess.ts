import { answerAssess, assessAnswerSchema, assessRequestSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync } from 'fastify';
import { refusals } from '../http/refusal-schemas.ts';
import { refuse } from '../http/refuse.ts';

const say = sayIn('en');

const schema = {
  tags: ['assess'],
  operationId: 'assess',
  summary: "Say what a person's record calls for",
  description:
    'The same as `steady assess` on the command line: what is due, what was missed, and every finding. Nothing is kept. An event that cannot be read is refused alone, and counts as a doubt.',
  body: assessRequestSchema,
  response: { 200: assessAnswerSchema, ...refusals },
};

/** POST /assess: what a record says at an instant. */
export const assess: FastifyPluginAsync = async (app) => {
  app.post('', { schema }, async (request, reply) => {
    const answered = answerAssess(request.body, facts, say);
    if (!answered.ok) return refuse(reply, 400, answered.problems);
    return answered.answer;
  });
};
