import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { CannotStart } from '../../cannot-start.ts';

/** The user PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `ourselves` for everybody but root: PostgreSQL refuses to run as root, so root lends it another account. */
export type RunAs = Account | 'ourselves';

/** Accounts that a machine may have for this, the fitting one first. None is ever created. */
const lent = ['postgres', 'nobody'];

/**
 * The user to run PostgreSQL as: the owner of an existing cluster, since nobody else may open it; for root without
 * a cluster an account of the machine; else ourselves.
 *
 * @param cluster  the data directory, which need not exist
 */
export function accountFor(cluster: string): RunAs {
  if (process.getuid?.() !== 0) return 'ourselves';
  const owner = ownerOf(cluster);
  if (owner?.uid === 0) throw new CannotStart('server.start.data-of-root', { folder: cluster });
  return owner ?? lentAccount();
}

/** What a child process needs to run as the account. */
export function asAccount(runAs: RunAs): Partial<Account> {
  return runAs === 'ourselves' ? {} : { uid: runAs.uid, gid: runAs.gid };
}

function ownerOf(folder: string): Account | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid };
}

function lentAccount(): Account {
  for (const name of lent) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid && gid !== undefined) return { uid, gid };
  }
  throw new CannotStart('server.start.no-account');
}

/** A number from the account database, as the signed number that processes are started with. */
function idOf(which: '-u' | '-g', name: string): number | undefined {
  try {
    const answer = execFileSync('id', [which, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number.parseInt(answer, 10) | 0;
  } catch {
    return undefined;
  }
}
