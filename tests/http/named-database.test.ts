import { randomUUID } from 'node:crypto';
import { examplePlanRequest } from '@steady/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccess } from '../../packages/server/src/store/access.ts';
import { ensureDatabase } from '../../packages/server/src/store/open-store.ts';
import { throwawayCluster } from '../../packages/server/src/throwaway/cluster.ts';
import { throwawayFolder } from '../../packages/server/src/throwaway/folder.ts';
import { postmasterOf, removeData, startServer } from './real-server.ts';

const unused = throwawayFolder();
let address: string;

/** `STEADY_TEST_DATABASE_URL` names an administrator of another PostgreSQL, 15 for instance, to try the same on. */
beforeAll(async () => {
  const given = process.env['STEADY_TEST_DATABASE_URL'];
  const cluster = given === undefined ? await throwawayCluster() : readAccess(given);
  const { host, port, user, password = '', database } = await ensureDatabase(cluster, `named_${randomUUID()}`);
  address = `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
});
afterAll(() => removeData(unused));

describe('A PostgreSQL that was named', () => {
  it('serves several servers at once, without one of our own', async () => {
    const settings = { DATABASE_URL: address };
    const [first, second] = await Promise.all([startServer(unused, settings), startServer(unused, settings)]);
    expect(postmasterOf(unused)).toBeUndefined();

    const place = `/api/v1/saved-plans/${randomUUID()}`;
    const saved = await fetch(`${first.address}${place}/versions/1`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Shared', request: examplePlanRequest }),
    });
    const opened = await fetch(`${second.address}${place}`);
    expect([saved.status, opened.status]).toEqual([201, 200]);
    expect(await opened.json()).toMatchObject((await saved.json()) as object);
    expect([await first.stop(), await second.stop()]).toEqual([0, 0]);
  });
});
