import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { MessageId, Values } from '@steady/language';
import type { Access } from '../access.ts';
import { findBinaries } from './binaries.ts';
import { bringUp, doorOf } from './bring-up.ts';
import { stopPostgres } from './control.ts';
import { createWhereMissing } from './create.ts';
import { takeHold } from './hold.ts';
import { type Home, homeIn, leaveWay, machineFolder, type WantedFolder } from './home.ts';

/** A PostgreSQL of our own, held by this server alone. */
export interface Embedded {
  /** As the owner, to the database `postgres`. */
  readonly owner: Access;
  readonly home: Home;
  stop(): Promise<void>;
}

export interface Watch {
  /** Something whoever started it should know. */
  tell(id: MessageId, values: Values): void;
  /** PostgreSQL went away by itself, and is being brought back. */
  lost(): void;
  /** It is back; `owner` is as before. */
  back(): void;
  /** It could not be brought back. */
  gone(reason: unknown): void;
}

/**
 * Brings up the PostgreSQL of a data folder and keeps it up: when it goes away, it is started again, and what was
 * acknowledged is there, because PostgreSQL recovers it from its log.
 */
export async function openEmbedded(wanted: WantedFolder, watch: Watch): Promise<Embedded> {
  const home = homeIn(wanted);
  const binaries = findBinaries(home.runAs, machineFolder);
  const { folder } = home;
  if (folder !== wanted.folder) watch.tell('server.data-elsewhere', { folder, wanted: wanted.folder });
  if (!existsSync(home.cluster)) watch.tell('server.first-start', { folder });
  await createWhereMissing(home, binaries);

  const door = await doorOf(home);
  const owner = await bringUp(home, binaries, door);
  let hold = await takeHold(owner, folder);
  let isStopping = false;

  const keepUp = async (): Promise<void> => {
    for (;;) {
      await hold.ended;
      if (isStopping) return;
      watch.lost();
      hold = await bringBack();
      if (isStopping) return hold.release();
      watch.back();
    }
  };
  /** The connection may break once more while the hold is taken, as when PostgreSQL is killed twice. */
  const bringBack = async (tries = 5): Promise<typeof hold> => {
    try {
      return await takeHold(await bringUp(home, binaries, door), folder);
    } catch (error) {
      if (tries === 0 || isStopping || (error as Error).name === 'CannotStart') throw error;
      await pause(200);
      return bringBack(tries - 1);
    }
  };
  const kept = keepUp().catch((reason) => isStopping || watch.gone(reason));

  return {
    owner,
    home,
    stop: async () => {
      isStopping = true;
      await hold.release().catch(() => {});
      await kept;
      await stopPostgres(home, binaries);
      leaveWay(door.host, home.sockets);
    },
  };
}
