import { type Kysely, sql } from 'kysely';
import { CannotStart } from '../cannot-start.ts';
import type { Tables } from './tables.ts';

const oldestRelease = 150_000;

/** What has to be on, or a crash could lose what was acknowledged, or hide that a page is damaged. */
const safe: Readonly<Record<string, readonly string[]>> = {
  fsync: ['on'],
  // `remote_apply` waits for a second server besides.
  synchronous_commit: ['on', 'remote_apply'],
  full_page_writes: ['on'],
  data_checksums: ['on'],
};

/**
 * Refuses a database that may lose what it has committed.
 *
 * @param db  as the application, because a setting may hold for one role only
 */
export async function assertDurable(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('server_version_num', ${sql.join(Object.keys(safe))})`.execute(db);
  const now = new Map(rows.map(({ name, setting }) => [name, setting]));

  const release = Number(now.get('server_version_num'));
  if (release < oldestRelease) {
    throw new CannotStart('server.start.old-postgres', { release: String(Math.floor(release / 10_000)) });
  }
  const unsafe = Object.keys(safe).filter((name) => !safe[name]?.includes(now.get(name) ?? ''));
  if (unsafe.length === 0) return;
  const settings = unsafe.map((name) => `${name} = ${now.get(name) ?? 'unknown'}`).join(', ');
  const says = unsafe.includes('data_checksums') ? 'server.start.no-checksums' : 'server.start.not-durable';
  throw new CannotStart(says, { settings });
}
