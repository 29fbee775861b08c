import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import type { Services } from '../services.ts';

const state = z.strictObject({ status: z.enum(['ok', 'not-ready']) }).meta({ id: 'Health' });

/** GET /healthz: whether the server runs. GET /readyz: whether it can keep what it is given. */
export const health: FastifyPluginAsync<Pick<Services, 'store'>> = async (app, { store }) => {
  const tags = ['server'];

  app.get(
    '/healthz',
    { schema: { tags, operationId: 'health', summary: 'The server runs', response: { 200: state } } },
    async () => ({
      status: 'ok',
    }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        tags,
        operationId: 'readiness',
        summary: 'The server can save plans',
        response: { 200: state, 503: state },
      },
    },
    async (_request, reply) => {
      const isReady = await store.isReady();
      return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'not-ready' });
    },
  );
};
