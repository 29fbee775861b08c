import { answerCheck, checkAnswerSchema, checkRequestSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync } from 'fastify';
import { refusals } from '../http/refusal-schemas.ts';
import { refuse } from '../http/refuse.ts';

const say = sayIn('en');

const schema = {
  tags: ['check'],
  operationId: 'check',
  summary: 'Check a person and what they take',
  description:
    'The same as `steady check` on the command line: findings about doses, kidneys, age, conditions and other medicines, ranked. Nothing is kept. A medicine that is not recognised is said, never passed over.',
  body: checkRequestSchema,
  response: { 200: checkAnswerSchema, ...refusals },
};

/** POST /check: findings about a person. */
export const check: FastifyPluginAsync = async (app) => {
  app.post('', { schema }, async (request, reply) => {
    const answered = answerCheck(request.body, facts, say, new Date());
    if (!answered.ok) return refuse(reply, 400, answered.problems);
    return answered.answer;
  });
};
