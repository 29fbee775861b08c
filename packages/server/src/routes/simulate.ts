import { answerSimulationWith, simulateAnswerSchema, simulateRequestSchema } from '@steady/exchange';
import { openPopulationCrew } from '@steady/exchange/population';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
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

/** POST /simulate: concentrations from a request. Whoever asks something else does not wait for a large population. */
export const simulate: FastifyPluginAsync = async (app) => {
  const crew = openPopulationCrew();
  app.addHook('onClose', crew.close);
  app.post('', { schema }, async (request, reply) => {
    const left = whenLeft(reply);
    const answered = await answerSimulationWith(
      (questions) => crew.answers(questions, left),
      request.body,
      facts,
      say,
      new Date(),
    );
    if (!answered.ok) return refuse(reply, 400, answered.problems);
    return answered.answer;
  });
};

/** Aborts when whoever asked goes away before the answer. */
function whenLeft(reply: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  reply.raw.once('close', () => leaving.abort());
  return leaving.signal;
}
