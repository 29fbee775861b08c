import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.ts';
import type { Services } from '../services.ts';
import type { Access } from '../store/access.ts';
import { openStore } from '../store/open-store.ts';
import { throwawayDatabase } from './cluster.ts';

/** The whole server on a database of its own, and what it logged. */
export interface ThrowawayApp {
  readonly app: FastifyInstance;
  readonly owner: Access;
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** The real app on a real database, to be called with `inject`. */
export async function throwawayApp(changes: Partial<Services> = {}): Promise<ThrowawayApp> {
  const owner = await throwawayDatabase();
  const store = await openStore(owner);
  const logged: string[] = [];
  const app = await buildApp({
    store,
    hasRoom: async () => true,
    appFolder: '/nowhere',
    requestsPerMinute: 1_000_000,
    log: { level: 'trace', stream: { write: (line) => logged.push(line) } },
    ...changes,
  });
  return {
    app,
    owner,
    logged,
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}
