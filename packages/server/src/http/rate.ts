import limit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** Thrown by the limit, answered by `faults.ts`. */
export class TooOften extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super();
    this.seconds = seconds;
  }
}

/** Limits how often one address may ask; the files of the app are never limited. */
export async function limitRate(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  await app.register(limit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    allowList: (request) => !request.url.startsWith('/api/'),
    errorResponseBuilder: (_request, { ttl }) => new TooOften(Math.ceil(ttl / 1000)),
  });
}
