import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { throwawayFolder } from '../../throwaway/folder.ts';
import { clientConfig } from '../access.ts';
import { type Embedded, openEmbedded, type Watch } from './embedded.ts';
import { findPostmaster } from './lock-file.ts';
import { processOf } from './process-of.ts';

const folder = throwawayFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const watching = (): Watch => ({ tell: vi.fn(), lost: vi.fn(), back: vi.fn(), gone: vi.fn() });
const open = (watch = watching(), data = folder) => openEmbedded({ folder: data, chosen: true }, watch);

function pidOf({ home }: Embedded): number {
  const postmaster = findPostmaster(home);
  return postmaster === 'none' ? 0 : postmaster.pid;
}

async function ask(embedded: Embedded, query: string): Promise<unknown[]> {
  const client = new pg.Client({ ...clientConfig(embedded.owner, 'test') });
  await client.connect();
  const { rows } = await client.query({ text: query, rowMode: 'array' });
  await client.end();
  return rows;
}

describe('The embedded PostgreSQL', () => {
  it('is made once, answers on a private socket and on no network, and stops with its server', async () => {
    const watch = watching();
    const embedded = await open(watch);
    expect(watch.tell).toHaveBeenCalledWith('server.first-start', { folder });
    const settings = `select current_setting('listen_addresses'), current_setting('data_checksums'),
      current_setting('server_encoding'), current_setting('password_encryption')`;
    expect(await ask(embedded, settings)).toEqual([['', 'on', 'UTF8', 'scram-sha-256']]);

    const pid = pidOf(embedded);
    await embedded.stop();
    expect(findPostmaster(embedded.home)).toBe('none');
    await expect.poll(() => processOf(pid)).toMatch(/gone|ended/);
    expect(readdirSync(folder)).toEqual(['18']);
  });

  it.runIf(process.platform !== 'win32')('keeps its files to itself', async () => {
    const embedded = await open();
    const { home } = embedded;
    await embedded.stop();
    const modes = [home.release, home.cluster, home.sockets, home.password].map(
      (place) => statSync(place).mode & 0o777,
    );
    expect(modes).toEqual([0o700, 0o700, 0o700, 0o600]);
  });

  it('wants its password, also from the machine it runs on', async () => {
    const embedded = await open();
    const guess = new pg.Client({ ...clientConfig(embedded.owner, 'test'), password: 'guess' });
    await expect(guess.connect()).rejects.toMatchObject({ code: '28P01' });
    await embedded.stop();
  });

  it('is held by one server: a second one is told which process holds it', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({
      says: 'server.start.held',
      values: { folder, pid: String(process.pid) },
    });
    expect(await ask(first, 'select 1')).toEqual([[1]]);
    await first.stop();
  });

  it('is brought back when it is killed, with the same door', async () => {
    const watch = watching();
    const embedded = await open(watch);
    for (const times of [1, 2]) {
      process.kill(pidOf(embedded), 'SIGKILL');
      await expect.poll(() => vi.mocked(watch.back).mock.calls.length, { timeout: 30_000 }).toBe(times);
      expect(await ask(embedded, 'select 1')).toEqual([[1]]);
    }
    await embedded.stop();
    expect(watch.gone).not.toHaveBeenCalled();
    expect(findPostmaster(embedded.home)).toBe('none');
  });

  it('stops while it is being brought back', async () => {
    const embedded = await open();
    process.kill(pidOf(embedded), 'SIGKILL');
    await embedded.stop();
    expect(findPostmaster(embedded.home)).toBe('none');
  });

  it('clears what a first start left that was killed half-way', async () => {
    const data = path.join(folder, 'again');
    mkdirSync(path.join(data, 'new-4000000-abcd', 'cluster'), { recursive: true });
    const embedded = await open(watching(), data);
    await embedded.stop();
    expect(readdirSync(data)).toEqual(['18']);
  });

  it('says that its log tells more when it cannot start', async () => {
    const data = path.join(folder, 'broken');
    const { home, stop } = await open(watching(), data);
    await stop();
    rmSync(path.join(home.cluster, 'global'), { recursive: true });
    await expect(open(watching(), data)).rejects.toMatchObject({ says: 'server.start.not-started' });
  });
});
