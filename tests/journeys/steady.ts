import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeData, startServer } from '../http/real-server.ts';

/** A running Steady with an empty data folder of its own. */
export interface Steady {
  /** Without a path: `http://127.0.0.1:4173`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts the real server with the app as it was built. */
export async function startSteady(): Promise<Steady> {
  const data = path.join(tmpdir(), `steady-journey-${randomUUID()}`);
  const server = await startServer(data);
  return {
    address: server.address,
    stop: async () => {
      await server.stop();
      await removeData(data);
    },
  };
}
