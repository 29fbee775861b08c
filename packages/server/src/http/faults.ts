import { problem } from '@steady/engine';
import { largestBody } from '@steady/exchange';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { StoreAway, StoreFull } from '../store/away.ts';
import { faultFields } from './fault-fields.ts';
import { TooOften } from './rate.ts';
import { Unreadable } from './read-json.ts';
import { refuse, turnAway } from './refuse.ts';

const retryAfter = 2;

/** The outer edge: whatever was thrown becomes an answer without data, path or stack, and a line in the log. */
export function answerFaults(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    if (error instanceof Unreadable) return refuse(reply, 400, error.problems);
    if (error instanceof TooOften) return turnAway(reply, 429, 'refused.too-often', { seconds: error.seconds });
    if (error instanceof StoreFull) return turnAway(reply, 507, 'fault.disk-full');
    if (error instanceof StoreAway) {
      request.log.warn({ fault: faultFields(error.cause) }, 'the store did not answer');
      return turnAway(reply.header('retry-after', retryAfter), 503, 'fault.store-away');
    }
    if (reply.raw.destroyed && error.name === 'AbortError') return reply.hijack();
    const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
    if (status < 500) return refuseUnreadable(reply, status, error);
    request.log.error({ fault: faultFields(error), route: request.routeOptions.url }, 'a fault of ours');
    return turnAway(reply, 500, 'fault.ours');
  });
}

/** Below 500, it is the framework's word on how a request was written. */
function refuseUnreadable(reply: FastifyReply, status: number, error: Error): FastifyReply {
  if (status === 413) return refuse(reply, 413, [problem('input.too-large', '', { most: largestBody })]);
  const { code = '' } = error as { code?: string };
  const isOfBody = code.startsWith('FST_ERR_CTP_');
  return isOfBody
    ? refuse(reply, status, [problem('input.not-json', '')])
    : turnAway(reply, status, 'refused.not-supported');
}
