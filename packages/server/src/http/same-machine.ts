import type { FastifyInstance, FastifyRequest } from 'fastify';
import { turnAway } from './refuse.ts';

const ourNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps the pages of other sites out of a server that has no login. A name that only points to this machine is not
 * answered (DNS rebinding), and a page of another site, or of another port, may not write.
 */
export function keepOtherSitesOut(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!ourNames.has(nameIn(request.headers.host))) return turnAway(reply, 421, 'refused.wrong-host');
    if (!reading.has(request.method) && comesFromAnotherSite(request)) {
      return turnAway(reply, 403, 'refused.other-site');
    }
    return undefined;
  });
}

/** The name in a Host header, without the port. */
function nameIn(host = ''): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}

/** Programs send neither header; browsers send both, and a page cannot change them. */
function comesFromAnotherSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
}
