import { answerPump, pumpAnswerSchema, pumpRequestSchema } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync } from 'fastify';
import { refusals } from '../http/refusal-schemas.ts';
import { refuse } from '../http/refuse.ts';

const say = sayIn('en');

const schema = {
  tags: ['pump'],
  operationId: 'pump',
  summary: 'Work out the dates of a pump',
  description:
    'The same as `steady pump` on the command line: refill-by, alarm and empty dates, the bridge over a change of strength, the returned volume and every finding. Nothing is kept, and no pump is controlled.',
  body: pumpRequestSchema,
  response: { 200: pumpAnswerSchema, ...refusals },
};

/** POST /pump: the dates of a filled pump. */
export const pump: FastifyPluginAsync = async (app) => {
  app.post('', { schema }, async (request, reply) => {
    const answered = answerPump(request.body, facts, say);
    if (!answered.ok) return refuse(reply, 400, answered.problems);
    return answered.answer;
  });
};
