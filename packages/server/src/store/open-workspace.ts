import { CannotStart } from '../cannot-start.ts';
import type { Settings } from '../settings.ts';
import { readAccess } from './access.ts';
import { openEmbedded, type Watch } from './embedded/embedded.ts';
import { roomOn } from './free-space.ts';
import { ensureDatabase, openStore, type Store } from './open-store.ts';

/** The store of one workspace, wherever it is kept. */
export interface Workspace {
  readonly store: Store;
  readonly hasRoom: () => Promise<boolean>;
  close(): Promise<void>;
}

const databaseName = 'steady';

/** Opens the database that was named, or else the embedded one. */
export function openWorkspace(settings: Settings, watch: Watch): Promise<Workspace> {
  return settings.databaseUrl === undefined ? openOwn(settings, watch) : openNamed(settings.databaseUrl);
}

async function openOwn({ data }: Settings, watch: Watch): Promise<Workspace> {
  const embedded = await openEmbedded(data, watch);
  try {
    const store = await openStore(await ensureDatabase(embedded.owner, databaseName));
    return {
      store,
      hasRoom: roomOn(embedded.home.folder),
      close: async () => {
        await store.close();
        await embedded.stop();
      },
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function openNamed(address: string): Promise<Workspace> {
  const store = await openStore(readAccess(address)).catch((error) => {
    const { code } = error as { code?: unknown };
    const isUnreachable = typeof code === 'string' && /^(E[A-Z]+|28...|3D000|08...)$/.test(code);
    throw isUnreachable ? new CannotStart('server.start.no-connection', { reason: code }) : error;
  });
  return { store, hasRoom: async () => true, close: () => store.close() };
}
