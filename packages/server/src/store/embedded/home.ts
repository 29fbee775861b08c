import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CannotStart } from '../../cannot-start.ts';
import { type Account, accountFor, type RunAs } from './account.ts';
import { isInReach } from './reach.ts';

/** The release of PostgreSQL whose files these are; another release could not read them. */
const release = '18';

/** Where root keeps what another account must reach, when the project itself lies out of its reach. */
export const machineFolder = '/var/lib/steady';

/** Where the data folder is wanted, and whether somebody chose it or it is the default. */
export interface WantedFolder {
  readonly folder: string;
  readonly chosen: boolean;
}

/** Everything the embedded PostgreSQL keeps, in one folder that only its account opens. */
export interface Home {
  readonly folder: string;
  readonly runAs: RunAs;
  /** `folder/18`: made and renamed in one piece, so that it is whole or absent. */
  readonly release: string;
  readonly cluster: string;
  readonly password: string;
  readonly sockets: string;
  readonly log: string;
}

/**
 * The home of the embedded PostgreSQL: where it is wanted, or for root below `/var/lib/steady` when the default place
 * is closed to the account PostgreSQL has to run as. A place that somebody chose is never exchanged for another.
 */
export function homeIn(wanted: WantedFolder): Home {
  const folder = path.resolve(wanted.folder);
  const runAs = accountFor(clusterIn(folder));
  if (isInReach(folder, runAs, 'pass')) return home(folder, runAs);
  if (wanted.chosen) throw new CannotStart('server.start.folder-closed', { folder, uid: String(uidOf(runAs)) });

  const elsewhere = path.join(machineFolder, `data-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`);
  return home(elsewhere, accountFor(clusterIn(elsewhere)));
}

/**
 * A path to the socket that is short enough for the system to connect to (about 100 bytes): the folder itself, or a
 * link to it in a private folder for temporary files.
 */
export function shortWayTo(sockets: string): string {
  if (Buffer.byteLength(path.join(sockets, '.s.PGSQL.5432')) < 100) return sockets;
  const way = path.join(mkdtempSync(path.join(tmpdir(), 'steady-')), 's');
  symlinkSync(sockets, way);
  return way;
}

/** Removes the link of a short way; the folder itself stays. */
export function leaveWay(way: string, sockets: string): void {
  if (way !== sockets) rmSync(path.dirname(way), { recursive: true, force: true });
}

function home(folder: string, runAs: RunAs): Home {
  refuseWhatIsAnothers(path.join(folder, release), runAs);
  const inRelease = (name: string) => path.join(folder, release, name);
  return {
    folder,
    runAs,
    release: path.join(folder, release),
    cluster: inRelease('cluster'),
    password: inRelease('password'),
    sockets: inRelease('sockets'),
    log: inRelease('postgres.log'),
  };
}

function clusterIn(folder: string): string {
  return path.join(folder, release, 'cluster');
}

function refuseWhatIsAnothers(existing: string, runAs: RunAs): void {
  const owner = statSync(existing, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || runAs !== 'ourselves' || owner === (process.getuid?.() ?? owner)) return;
  throw new CannotStart('server.start.folder-of-another', { folder: existing, uid: String(owner) });
}

function uidOf(runAs: RunAs): number | undefined {
  return (runAs as Partial<Account>).uid;
}
