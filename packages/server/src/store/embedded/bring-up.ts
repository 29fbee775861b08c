import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { CannotStart } from '../../cannot-start.ts';
import { type Access, clientConfig } from '../access.ts';
import type { Binaries } from './binaries.ts';
import { type Door, numberOfSocket, startPostgres } from './control.ts';
import { ownerRole } from './create.ts';
import { freePort } from './free-port.ts';
import { type Home, shortWayTo } from './home.ts';
import { clearStaleLocks, findPostmaster, type Postmaster } from './lock-file.ts';

/** How long a PostgreSQL that is there may take to answer, recovering from a crash for instance. In ms. */
const patience = 120_000;
/** How long starting is tried again; longer while the processes that a crash left behind are ending. In ms. */
const startPatience = 2000;
const crashPatience = 30_000;
const betweenTries = 100;

/**
 * A PostgreSQL that answers, and how to reach it: the one that runs already, as after the server was killed, or a new
 * one. After a crash it may be recovering, or its last processes may still be ending: then it is tried again.
 */
export async function bringUp(home: Home, binaries: Binaries, door: Door): Promise<Access> {
  const password = readFileSync(home.password, 'utf8');
  const access = { ...door, database: 'postgres', user: ownerRole, password, ssl: false };
  const begun = Date.now();
  const hasTaken = (time: number) => Date.now() - begun > time;
  for (;;) {
    const running = findPostmaster(home);
    if (running === 'none') {
      clearStaleLocks(home);
      const started = await startPostgres(home, binaries, door);
      const said = started.ok ? '' : lastWordOf(home);
      if (!started.ok && hasTaken(isOfACrash(said) ? crashPatience : startPatience)) throw notStarted(home, said);
    } else {
      const answer = await askFor(access);
      if (answer === 'welcome') return access;
      if (answer === 'stranger') throw heldBy(running, home);
    }
    if (hasTaken(patience)) throw new CannotStart('server.start.no-answer', { folder: home.folder, log: home.log });
    await pause(betweenTries);
  }
}

/** The door that a running PostgreSQL has open already, or else the one to open. It stays the same over restarts. */
export async function doorOf(home: Home): Promise<Door> {
  if (process.platform !== 'win32') return { host: shortWayTo(home.sockets), port: numberOfSocket };
  const running = findPostmaster(home);
  return { host: '127.0.0.1', port: running === 'none' ? await freePort() : running.port };
}

/** `stranger`: it does not know our password, so it is not ours. `later`: it is starting, stopping or recovering. */
async function askFor(access: Access): Promise<'welcome' | 'stranger' | 'later'> {
  const client = new pg.Client(clientConfig(access, 'start'));
  client.on('error', () => {});
  try {
    await client.connect();
    return 'welcome';
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    return code.startsWith('28') ? 'stranger' : 'later';
  } finally {
    client.end().catch(() => {});
  }
}

function heldBy({ pid }: Postmaster, { folder }: Home): CannotStart {
  return new CannotStart('server.start.held-by-stranger', { folder, pid: String(pid) });
}

function notStarted({ folder, log }: Home, said: string): CannotStart {
  return new CannotStart('server.start.not-started', { folder, log, said });
}

/** Why PostgreSQL gave up last, by its log. */
function lastWordOf({ log }: Home): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  const last = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? '';
  return last.replace(/^.*?(FATAL|PANIC): */, '');
}

/** The lock and the shared memory of a PostgreSQL that was killed stay until its last process has noticed. */
function isOfACrash(said: string): boolean {
  return /lock file|still in use|terminating/.test(said);
}
