import type { FastifyInstance } from 'fastify';
import { CannotStart } from './cannot-start.ts';

/** This machine only, whatever its network. */
const loopback = '127.0.0.1';
const tries = 50;

/**
 * Opens the server on the first free port from the one wished, 0 for any, and says at which address.
 *
 * Problem: no free port among 50.
 */
export async function listenFrom(app: FastifyInstance, first: number): Promise<string> {
  const last = first === 0 ? 0 : Math.min(first + tries - 1, 65_535);
  for (let port = first; port <= last; port++) {
    try {
      return `${await app.listen({ host: loopback, port })}/`;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new CannotStart('server.start.no-port', { first: String(first), last: String(last) });
}
