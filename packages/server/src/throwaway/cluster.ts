import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isMainThread } from 'node:worker_threads';
import pg from 'pg';
import { type Access, clientConfig } from '../store/access.ts';
import { findBinaries } from '../store/embedded/binaries.ts';
import { bringUp, doorOf } from '../store/embedded/bring-up.ts';
import { createWhereMissing } from '../store/embedded/create.ts';
import { homeIn, machineFolder } from '../store/embedded/home.ts';
import { ensureDatabase, openStore } from '../store/open-store.ts';

const template = 'migrated';
const lockOfTheTemplate = 7_320_420;

/** The process that runs all tests: each file runs in a child or a thread of it. */
const run = isMainThread ? process.ppid : process.pid;

/**
 * A new database with every table, for the tests of one file, in the cluster that all files of a run share. The cluster
 * is made by the first file that asks, and removed when the run has ended, however it ended.
 */
export async function throwawayDatabase(): Promise<Access> {
  const owner = await throwawayCluster();
  return withClient(owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockOfTheTemplate]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(owner);
    const database = `test_${crypto.randomUUID().replaceAll('-', '')}`;
    await client.query(`create database ${database} template ${template}`);
    return { ...owner, database };
  });
}

/** The owner of the cluster that all tests of a run share. */
export async function throwawayCluster(): Promise<Access> {
  const folder = path.join(tmpdir(), `steady-tests-${run}`);
  removeAfterTheRun(folder);
  const home = homeIn({ folder, chosen: true });
  const binaries = findBinaries(home.runAs, machineFolder);
  await createWhereMissing(home, binaries);
  return bringUp(home, binaries, await doorOf(home));
}

async function makeTemplate(owner: Access): Promise<void> {
  const unfinished = `${template}_unfinished`;
  const store = await openStore(await ensureDatabase(owner, unfinished));
  await store.close();
  await withClient(owner, (client) => client.query(`alter database ${unfinished} rename to ${template}`));
}

/** Whoever makes the folder leaves a process behind that clears it away; a test itself may be killed. */
function removeAfterTheRun(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o755 });
  } catch {
    return;
  }
  const remover = path.join(import.meta.dirname, 'remove-after-run.ts');
  spawn(process.execPath, [remover, String(run), folder], { detached: true, stdio: 'ignore' }).unref();
}

async function withClient<T>(access: Access, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(clientConfig(access, 'test'));
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
