import { answerPlan, planAnswerSchema, planRequestSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync } from 'fastify';
import { refusals } from '../http/refusal-schemas.ts';
import { refuse } from '../http/refuse.ts';

const say = sayIn('en');

const schema = {
  tags: ['plan'],
  operationId: 'plan',
  summary: 'Build a plan for a clinician to sign',
  description:
    'The same as `steady plan` on the command line. Nothing is kept. A plan that cannot be made is refused with the reason.',
  body: planRequestSchema,
  response: { 200: planAnswerSchema, ...refusals },
};

/** POST /plan: a plan from a request. */
export const plan: FastifyPluginAsync = async (app) => {
  app.post('', { schema }, async (request, reply) => {
    const answered = answerPlan(request.body, facts, say);
    if (!answered.ok) return refuse(reply, 400, answered.problems);
    return answered.answer;
  });
};
