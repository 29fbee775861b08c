import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { throwawayDatabase } from '../throwaway/cluster.ts';
import { asApplication } from './access.ts';
import { StoreAway } from './away.ts';
import { connect } from './connect.ts';
import { type NewVersion, plansIn } from './plans.ts';
import type { Tables } from './tables.ts';

let application: Kysely<Tables>;
let owner: Kysely<Tables>;
beforeAll(async () => {
  const access = await throwawayDatabase();
  owner = connect(access, 'test');
  application = connect(asApplication(access), 'test');
  await plansIn(application).add(aVersion);
});
afterAll(() => Promise.all([owner.destroy(), application.destroy()]));

const aVersion: NewVersion = {
  id: randomUUID(),
  version: 1,
  name: 'kept',
  purpose: 'taper',
  start: '2026-03-29',
  request: { note: 'as it was written', '10': 1, '2': 0.1 },
  answer: { steps: [] },
  versions: { engine: '1', knowledge: '2' },
};

describe('The table of versions', () => {
  it('gives back what it was given, local dates included', async () => {
    const found = await plansIn(application).find(aVersion.id, 1);
    expect(found).toEqual({ ...aVersion, savedAt: expect.any(Date) });
    expect(JSON.stringify(found?.request)).toBe(JSON.stringify(aVersion.request));
  });

  it.each(['update plan_version set name = $$x$$', 'delete from plan_version', 'truncate plan_version cascade'])(
    'cannot be changed by the application (P9): %s',
    async (change) => {
      await expect(sql.raw(change).execute(application)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each(['update plan_version set name = $$x$$', 'delete from plan_version', 'truncate plan_version cascade'])(
    'is not changed by its owner either, by a slip: %s',
    async (change) => {
      await expect(sql.raw(change).execute(owner)).rejects.toMatchObject({ code: '23001' });
    },
  );

  it.each(['update listing_mark set listed = true', 'delete from listing_mark', 'truncate listing_mark'])(
    'keeps the marks of its list as it keeps the versions: %s',
    async (change) => {
      await plansIn(application).markListed(aVersion.id, 1, true);
      await expect(sql.raw(change).execute(application)).rejects.toMatchObject({ code: '42501' });
      await expect(sql.raw(change).execute(owner)).rejects.toMatchObject({ code: '23001' });
    },
  );

  it('lets nobody but the database say when a version was saved', async () => {
    const backdated = sql`insert into plan_version (plan_id, version, name, purpose, start, request, answer, engine_version, knowledge_version, saved_at)
      values (${randomUUID()}, 1, 'x', 'taper', '2026-01-01', '{}', '{}', '1', '2', '2020-01-01')`;
    await expect(backdated.execute(application)).rejects.toMatchObject({ code: '42501' });
  });

  it('holds no version without the one before it, whoever writes', async () => {
    const gap = sql`insert into plan_version (plan_id, version, name, purpose, start, request, answer, engine_version, knowledge_version)
      values (${aVersion.id}, 3, 'x', 'taper', '2026-01-01', '{}', '{}', '1', '2')`;
    await expect(gap.execute(owner)).rejects.toMatchObject({ code: '23503' });
  });

  it('belongs to a role that the application is not, and the application is no superuser', async () => {
    const { rows } = await sql<{ owner: string; user: string; super: boolean }>`
      select tableowner as owner, current_user as user, rolsuper as super
      from pg_tables, pg_roles where tablename = 'plan_version' and rolname = current_user`.execute(application);
    expect(rows).toEqual([{ owner: 'steady_owner', user: 'steady_application', super: false }]);
  });

  it('says that it is away when nobody answers, rather than failing somehow', async () => {
    const nobody = connect({ host: '/nowhere', port: 1, database: 'x', user: 'x', password: 'x', ssl: false }, 'test');
    await expect(plansIn(nobody).list(1)).rejects.toThrow(StoreAway);
    await nobody.destroy();
  });

  it('says that it is away when the connection is cut under a query', async () => {
    const lock = sql`lock table plan_version in access exclusive mode`;
    const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
      where wait_event_type = 'Lock' and datname = current_database()`;
    const waiting = await owner.transaction().execute(async (holder) => {
      await lock.execute(holder);
      const answer = expect(plansIn(application).list(1)).rejects.toThrow(StoreAway);
      await vi.waitUntil(async () => (await cut.execute(owner)).rows.length > 0);
      return [answer];
    });
    await Promise.all(waiting);
    await vi.waitFor(async () => expect(await plansIn(application).list(1)).toHaveLength(1));
  });
});
