import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '../../cannot-start.ts';
import { type Access, clientConfig } from '../access.ts';
import { processOf } from './process-of.ts';

/** Any number that nobody else uses in this cluster. */
const lockNumber = 7_320_418;
const patience = 5000;
const betweenTries = 100;

/** One server's claim on a data folder. It ends with the connection, so a server that was killed holds nothing. */
export interface Hold {
  /** Resolves when the connection ends: PostgreSQL went away, or the hold was released. */
  readonly ended: Promise<void>;
  release(): Promise<void>;
}

/**
 * Claims the data folder for this server, or says which process holds it. A holder that no longer lives is waited
 * for: PostgreSQL needs a moment to notice that its connection has closed.
 */
export async function takeHold(access: Access, folder: string): Promise<Hold> {
  const client = new pg.Client(clientConfig(access, `server, process ${process.pid}`));
  const ended = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  await client.connect();
  const begun = Date.now();
  while (!(await isGranted(client))) {
    const holder = await processThatHolds(client);
    if ((holder !== process.pid && isAlive(holder)) || Date.now() - begun > patience) {
      await client.end();
      throw new CannotStart('server.start.held', { folder, pid: String(holder ?? '') });
    }
    await pause(betweenTries);
  }
  return { ended, release: () => client.end() };
}

function isAlive(pid: number | undefined): boolean {
  return pid !== undefined && !['gone', 'ended'].includes(processOf(pid));
}

async function isGranted(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>('select pg_try_advisory_lock($1) as granted', [lockNumber]);
  return rows[0]?.granted === true;
}

async function processThatHolds(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity
     where pid = (select pid from pg_locks where locktype = 'advisory' and objid = $1::bigint::oid and granted limit 1)`,
    [lockNumber],
  );
  const pid = /process (\d+)/.exec(rows[0]?.name ?? '')?.[1];
  return pid === undefined ? undefined : Number(pid);
}
