import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { throwawayFolder } from '../../throwaway/folder.ts';
import { homeIn } from './home.ts';
import { clearStaleLocks, findPostmaster } from './lock-file.ts';

const folder = throwawayFolder();
const home = { ...homeIn({ folder, chosen: true }), cluster: path.join(folder, 'cluster') };
const lock = path.join(home.cluster, 'postmaster.pid');
const lockOf = (pid: number) => writeFileSync(lock, `${pid}\n/x\n1795229974\n5432\n../sockets\n\n1 2\nready   \n`);

beforeEach(() => mkdirSync(home.cluster, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('The lock of a cluster', () => {
  it('is held by nobody when there is none, or when its process is gone', () => {
    rmSync(lock, { force: true });
    expect(findPostmaster(home)).toBe('none');
    lockOf(4_000_000);
    expect(findPostmaster(home)).toBe('none');
  });

  it('is stale when its number now belongs to another program, and is cleared', () => {
    lockOf(process.pid);
    expect(findPostmaster(home)).toBe('none');
    clearStaleLocks(home);
    expect(existsSync(lock)).toBe(false);
  });

  it('is left to PostgreSQL when its process is simply gone', () => {
    lockOf(4_000_000);
    clearStaleLocks(home);
    expect(existsSync(lock)).toBe(true);
  });
});
