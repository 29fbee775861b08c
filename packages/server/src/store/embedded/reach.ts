import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RunAs } from './account.ts';

/** What a path has to allow: going through a folder, or reading what is there. */
export type Use = 'pass' | 'read';

const bits: Readonly<Record<Use, number>> = { pass: 0o1, read: 0o5 };

/**
 * Whether an account may use a place: everything above it may be passed, and the place itself, where it exists, be
 * used. Judged by owner and permission bits; a project under `/root`, say, is closed to every other account.
 */
export function isInReach(place: string, runAs: RunAs, use: Use): boolean {
  if (runAs === 'ourselves') return true;
  const real = withoutLinks(path.resolve(place));
  return foldersAbove(real).every((folder) => allows(folder, runAs, 'pass')) && allows(real, runAs, use);
}

/** The place as it is reached in the end; the part of it that does not exist yet stays as it is. */
function withoutLinks(place: string): string {
  try {
    return realpathSync(place);
  } catch {
    const above = path.dirname(place);
    return above === place ? place : path.join(withoutLinks(above), path.basename(place));
  }
}

function allows(place: string, account: Exclude<RunAs, 'ourselves'>, use: Use): boolean {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return true;
  const shift = found.uid === account.uid ? 6 : found.gid === account.gid ? 3 : 0;
  return ((found.mode >> shift) & bits[use]) === bits[use];
}

function foldersAbove(place: string): readonly string[] {
  const above = path.dirname(place);
  return above === place ? [] : [...foldersAbove(above), above];
}
