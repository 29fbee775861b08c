import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../../cannot-start.ts';
import type { Binaries } from './binaries.ts';
import { syncToDisk } from './disk.ts';
import type { Home } from './home.ts';
import { processOf } from './process-of.ts';
import { runProgram } from './run-program.ts';

/** The role that owns every table and runs the migrations. The application never connects as it. */
export const ownerRole = 'steady_owner';

const initdbFlags = [
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--encoding=UTF8',
  '--lc-messages=C',
  '--data-checksums',
  '--auth=scram-sha-256',
  `--username=${ownerRole}`,
];

/**
 * Makes the cluster where there is none: in a folder of its own, synced, and then renamed to its place. Whoever is
 * killed half-way leaves only a folder that the next start clears; of two at once, one wins and the other uses it.
 */
export async function createWhereMissing(home: Home, binaries: Binaries): Promise<void> {
  if (existsSync(home.cluster)) return;
  try {
    await create(home, binaries);
  } catch (error) {
    // A root without the right to lend an account, as in a container that dropped it.
    const { code } = error as { code?: string };
    if (home.runAs !== 'ourselves' && code === 'EPERM') throw new CannotStart('server.start.no-account');
    throw error;
  }
}

async function create(home: Home, binaries: Binaries): Promise<void> {
  makeFolder(home);
  clearUnfinished(home.folder);

  const fresh = path.join(home.folder, `new-${process.pid}-${randomBytes(4).toString('hex')}`);
  for (const folder of [fresh, path.join(fresh, 'sockets'), path.join(fresh, 'cluster')]) {
    mkdirSync(folder, { mode: 0o700 });
    handOver(folder, home);
  }
  const password = path.join(fresh, 'password');
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true });
  handOver(password, home);

  const args = ['-D', 'cluster', '--pwfile=password', ...initdbFlags];
  const made = await runProgram(binaries.initdb, args, fresh, home.runAs);
  if (!made.ok) {
    rmSync(fresh, { recursive: true, force: true });
    throw new CannotStart('server.start.not-created', { folder: home.folder, said: made.said });
  }
  syncToDisk(fresh);
  moveIntoPlace(fresh, home);
}

function makeFolder(home: Home): void {
  const first = mkdirSync(home.folder, { recursive: true, mode: home.runAs === 'ourselves' ? 0o700 : 0o755 });
  if (first === undefined || home.runAs === 'ourselves') return;
  // Whatever the creation mask took away: another account has to pass through.
  for (let made = home.folder; made.length >= first.length; made = path.dirname(made)) chmodSync(made, 0o755);
}

function handOver(place: string, { runAs }: Home): void {
  if (runAs !== 'ourselves') chownSync(place, runAs.uid, runAs.gid);
}

function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^new-(\d+)-/.exec(name)?.[1];
    if (!maker || !['gone', 'ended'].includes(processOf(Number(maker)))) continue;
    // What the dead maker had begun may still be writing there for a moment.
    rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function moveIntoPlace(fresh: string, home: Home): void {
  try {
    renameSync(fresh, home.release);
    syncToDisk(home.folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(home.cluster)) throw error;
  }
}
