import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { throwawayDatabase } from '../throwaway/cluster.ts';
import { type Access, applicationRole } from './access.ts';
import { assertNotPrivileged } from './application-role.ts';
import { connect } from './connect.ts';
import { assertDurable } from './durability.ts';
import { openStore } from './open-store.ts';

let owner: Access;
beforeAll(async () => {
  owner = await throwawayDatabase();
});

/** Runs statements as the owner. */
async function asOwner(...statements: readonly string[]): Promise<void> {
  const db = connect(owner, 'test');
  for (const statement of statements) await sql.raw(statement).execute(db);
  await db.destroy();
}

describe('Opening the store', () => {
  it('works on tables that are there already, and says that it is ready', async () => {
    const store = await openStore(owner);
    expect(await store.isReady()).toBe(true);
    await store.close();
    expect(await store.isReady()).toBe(false);
  });

  it('asserts durability where it counts: as the application, whatever the cluster says', async () => {
    const db = connect(owner, 'test');
    await expect(assertDurable(db)).resolves.toBeUndefined();
    await db.destroy();

    await asOwner(`alter role ${applicationRole} in database ${owner.database} set synchronous_commit = off`);
    await expect(openStore(owner)).rejects.toMatchObject({
      says: 'server.start.not-durable',
      values: { settings: 'synchronous_commit = off' },
    });
    await asOwner(`alter role ${applicationRole} in database ${owner.database} reset synchronous_commit`);
  });

  it('takes a commit that waits for a second server besides as durable', async () => {
    await asOwner(`alter role ${applicationRole} in database ${owner.database} set synchronous_commit = remote_apply`);
    await (await openStore(owner)).close();
    await asOwner(`alter role ${applicationRole} in database ${owner.database} reset synchronous_commit`);
  });

  it('refuses to work as the owner of the tables', async () => {
    const db = connect(owner, 'test');
    await expect(assertNotPrivileged(db)).rejects.toMatchObject({ says: 'server.start.privileged' });
    await db.destroy();
  });

  it('leaves the tables of a newer Steady alone', async () => {
    await asOwner(`insert into kysely_migration (name, timestamp) values ('9999-later', now()::text)`);
    await expect(openStore(owner)).rejects.toMatchObject({ says: 'server.start.newer-tables' });
    await asOwner(`delete from kysely_migration where name = '9999-later'`);
  });

  afterAll(async () => {
    await (await openStore(owner)).close();
  });
});
