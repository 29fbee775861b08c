import { renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../../cannot-start.ts';
import type { Binaries } from './binaries.ts';
import type { Home } from './home.ts';
import { type Ended, runProgram } from './run-program.ts';

/**
 * Settings of every start. It listens on a socket in a private folder and on no network (the OpenSSL it brings is out
 * of support); Windows, without such sockets, gets one port of the loopback. Its log never quotes a row or a statement.
 */
const settings = [
  'cluster_name=steady',
  'log_checkpoints=off',
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
];

const largestLog = 1_048_576;

/** Where PostgreSQL answers: the folder of its socket, or on Windows the loopback. */
export interface Door {
  readonly host: string;
  readonly port: number;
}

/** The number in the name of the socket, which is no TCP port. */
export const numberOfSocket = 5432;

/** Starts PostgreSQL and waits until it answers, through crash recovery if need be. Not ok: see the log. */
export async function startPostgres(home: Home, binaries: Binaries, door: Door): Promise<Ended> {
  refuseOddPath(binaries.pgCtl);
  beginNewLog(home.log);
  const places =
    process.platform === 'win32'
      ? ['listen_addresses=127.0.0.1', `port=${door.port}`]
      : ['listen_addresses=', 'unix_socket_directories=../sockets', `port=${numberOfSocket}`];
  const options = [...places, ...settings].map((setting) => `-c ${setting}`).join(' ');
  return pgCtl(home, binaries, ['start', '-l', path.basename(home.log), '-t', '60', '-o', options]);
}

/** Stops PostgreSQL: in order, and when that takes too long, at once; the next start then recovers. */
export async function stopPostgres(home: Home, binaries: Binaries): Promise<void> {
  const stopped = await pgCtl(home, binaries, ['stop', '-m', 'fast', '-t', '20']);
  if (!stopped.ok) await pgCtl(home, binaries, ['stop', '-m', 'immediate', '-t', '10']);
}

/** Paths are relative to the home, because `pg_ctl` hands them to a shell. */
function pgCtl(home: Home, binaries: Binaries, args: readonly string[]): Promise<Ended> {
  const [command = '', ...others] = args;
  const all = [command, '-D', path.basename(home.cluster), '-s', '-w', ...others];
  return runProgram(binaries.pgCtl, all, home.release, home.runAs);
}

/** One older log is kept besides, so that logs never fill a disk. */
function beginNewLog(log: string): void {
  const { size = 0 } = statSync(log, { throwIfNoEntry: false }) ?? {};
  if (size > largestLog) renameSync(log, `${log}.1`);
}

function refuseOddPath(program: string): void {
  if (process.platform !== 'win32' && /["$`\\]/.test(program)) {
    throw new CannotStart('server.start.odd-path', { folder: path.dirname(program) });
  }
}
