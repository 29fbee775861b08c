import { answerSimulation, simulateAnswerSchema, simulateRequestSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync } from 'fastify';
import { refusals } from '../http/refusal-schemas.ts';
import { refuse } from '../http/refuse.ts';

const say = sayIn('en');

const schema = {
  tags: ['simulate'],
  operationId: 'simulate',
  summary: 'Forecast concentrations over time',
  description:
    'The same as `steady simulate` on the command line: concentrations in a typical person with these inputs. Nothing is kept. What the model cannot tell is refused with the reason.',
  body: simulateRequestSchema,
  response: { 200: simulateAnswerSchema, ...refusals },
};

/** POST /simulate: concentrations from a request. */
export const simulate: FastifyPluginAsync = async (app) => {
  app.post('', { schema }, async (request, reply) => {
    const answered = answerSimulation(request.body, facts, say);
    if (!answered.ok) return refuse(reply, 400, answered.problems);
    return answered.answer;
  });
};
