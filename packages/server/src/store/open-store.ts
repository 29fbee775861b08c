import { sql } from 'kysely';
import pg from 'pg';
import { type Access, asApplication, clientConfig } from './access.ts';
import { assertNotPrivileged, ensureApplicationRole } from './application-role.ts';
import { connect } from './connect.ts';
import { assertDurable } from './durability.ts';
import { migrateToLatest } from './migrate.ts';
import { type PlanStore, plansIn } from './plans.ts';

/** Everything the server keeps. */
export interface Store {
  readonly plans: PlanStore;
  /** Whether the database answers and commits durably. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

const noLimit = 0;

/**
 * Prepares a database as its owner and opens it as the application. Refuses one that could lose what it committed.
 *
 * @param owner  the role that owns the tables, for the migrations only
 */
export async function openStore(owner: Access): Promise<Store> {
  await ensureApplicationRole(owner);
  const asOwner = connect(owner, 'migrations', noLimit);
  try {
    await migrateToLatest(asOwner);
  } finally {
    await asOwner.destroy();
  }

  const db = connect(asApplication(owner), 'application');
  try {
    await assertDurable(db);
    await assertNotPrivileged(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    plans: plansIn(db),
    isReady: () =>
      sql`select 1`
        .execute(db)
        .then(() => assertDurable(db))
        .then(() => true)
        .catch(() => false),
    close: () => db.destroy(),
  };
}

/** Makes a database where it is missing. */
export async function ensureDatabase(owner: Access, database: string): Promise<Access> {
  const client = new pg.Client(clientConfig(owner, 'databases'));
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
  return { ...owner, database };
}
