import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { CannotStart } from '../cannot-start.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables to what this version of Steady needs, in one transaction: all of it, or nothing. Tables that a
 * newer version has changed are left alone.
 *
 * @param db  as the owner
 */
export async function migrateToLatest(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (String(error).includes('previously executed migration')) throw new CannotStart('server.start.newer-tables');
  throw error;
}
