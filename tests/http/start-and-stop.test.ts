import { appendFileSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '../../packages/server/src/store/embedded/free-port.ts';
import { throwawayFolder } from '../../packages/server/src/throwaway/folder.ts';
import { killPostmaster, type NotStarted, postmasterOf, removeData, startServer } from './real-server.ts';

const data = throwawayFolder();
afterAll(() => removeData(data));

const refusal = (settings: NodeJS.ProcessEnv = {}) =>
  startServer(data, settings).then(
    () => Promise.reject(new Error('it started')),
    (error: NotStarted) => error,
  );

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('The server, as npm start starts it', () => {
  it('says in one line where it is, and stops PostgreSQL when it is asked to stop', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = await startServer(data);
      expect((await fetch(`${server.address}/readyz`)).status).toBe(200);
      expect(server.output()).toContain(`Steady is ready at ${server.address}/\n`);
      expect(await server.stop(signal)).toBe(0);
      expect(postmasterOf(data)).toBeUndefined();
      expect(server.output()).not.toContain('{');
    }
  });

  it('begins with the port that is set, and takes the next free one', async () => {
    const port = await freePort();
    const taken = createServer().listen(port, '127.0.0.1');
    const server = await startServer(data, { PORT: String(port) });
    expect(Number(new URL(server.address).port)).toBeGreaterThan(port);
    await server.stop();
    taken.close();
  });

  it('tells a second one which process holds the data, and the second one ends (Y6)', async () => {
    const first = await startServer(data);
    const second = await refusal();
    expect(second.code).toBe(1);
    expect(second.output).toContain(`in use by another Steady (process ${first.process.pid})`);
    expect(second.output).toContain(data);
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    await first.stop();
  });

  it('takes over the PostgreSQL of a server that was killed', async () => {
    const first = await startServer(data);
    const postmaster = postmasterOf(data) as number;
    await first.kill();
    expect(isAlive(postmaster)).toBe(true);

    const second = await startServer(data);
    expect(postmasterOf(data)).toBe(postmaster);
    await second.stop();
    expect(postmasterOf(data)).toBeUndefined();
  });

  it('starts PostgreSQL again when that was killed, and goes on', async () => {
    const server = await startServer(data, { LOG_LEVEL: 'warn' });
    killPostmaster(data);
    await expect
      .poll(() => fetch(`${server.address}/readyz`).then(({ status }) => status), { timeout: 30_000 })
      .toBe(200);
    await expect.poll(() => server.output()).toContain('the database is back');
    await server.stop();
  });

  it.each(['fsync', 'full_page_writes', 'synchronous_commit'])(
    'refuses to run with %s off, and says what to do (Y6)',
    async (name) => {
      const settings = path.join(data, '18', 'cluster', 'postgresql.auto.conf');
      appendFileSync(settings, `${name} = off\n`);
      const refused = await refusal();
      appendFileSync(settings, `${name} = on\n`);
      expect(refused.code).toBe(1);
      expect(refused.output).toContain(`could lose saved plans in a power cut: ${name} = off. Set these to on`);
      expect(postmasterOf(data)).toBeUndefined();
    },
  );

  it('runs again once everything is on', async () => {
    const server = await startServer(data);
    expect(await server.stop()).toBe(0);
  });

  it('says which setting it does not understand', async () => {
    const refused = await refusal({ PORT: 'eighty' });
    expect(refused.output).toContain('The setting PORT is "eighty". It has to be a whole number, 0 to 65535.');
  });

  it('uses another PostgreSQL when one is named, and says when it cannot be reached', async () => {
    const refused = await refusal({ DATABASE_URL: 'postgres://steady:secret@127.0.0.1:1/steady' });
    expect([refused.code, refused.output]).toEqual([1, expect.stringContaining('could not be reached (ECONNREFUSED)')]);
    expect(refused.output).not.toContain('secret');
  });

  it('says where the data are when the project is closed to the account of PostgreSQL', async () => {
    const closed = path.join(data, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    if (process.getuid?.() !== 0) return;
    const refused = await refusal({ STEADY_DATA: path.join(closed, 'data') });
    expect(refused.output).toContain('Set STEADY_DATA to a folder that every user can reach');
  });
});
