import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Home } from './home.ts';
import { processOf } from './process-of.ts';

/** What `postmaster.pid` says of the PostgreSQL that holds a cluster. */
export interface Postmaster {
  readonly pid: number;
  /** The TCP port, or the number in the name of the socket. */
  readonly port: number;
  readonly isReady: boolean;
}

/** The PostgreSQL that holds the cluster, as long as it lives. */
export function findPostmaster(home: Home): Postmaster | 'none' {
  const [pid, , , port, , , , status] = linesOf(path.join(home.cluster, 'postmaster.pid'));
  if (!pid || processOf(Number(pid)) !== 'postgres') return 'none';
  return { pid: Number(pid), port: Number(port), isReady: status?.trim() === 'ready' };
}

/**
 * Removes the locks of a PostgreSQL that has ended but whose number is used again, which PostgreSQL itself could not
 * tell from a living one. It still refuses to start beside a living one, by the memory they would share.
 */
export function clearStaleLocks(home: Home): void {
  const locks = [path.join(home.cluster, 'postmaster.pid'), path.join(home.sockets, '.s.PGSQL.5432.lock')];
  for (const lock of locks) {
    const [pid] = linesOf(lock);
    const holder = pid ? processOf(Number(pid)) : 'gone';
    if (holder === 'ended' || holder === 'another') rmSync(lock, { force: true });
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
