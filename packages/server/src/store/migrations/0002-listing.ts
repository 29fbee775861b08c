import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { applicationRole } from '../access.ts';

/**
 * A plan may have no name: the list then says what it comes to. And a plan may be taken off the list, by a mark on its
 * last version: nothing is deleted, the marks only grow like the versions, and the last mark counts.
 */
export const listing: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`alter table plan_version alter column name drop not null`.execute(db);
    await sql`
      create table listing_mark (
        mark bigint generated always as identity primary key,
        plan_id uuid not null,
        version integer not null,
        listed boolean not null,
        marked_at timestamptz(3) not null default clock_timestamp(),
        foreign key (plan_id, version) references plan_version (plan_id, version)
      )`.execute(db);
    await sql`create index listing_mark_last on listing_mark (plan_id, version, mark desc)`.execute(db);
    await sql`
      create trigger rows_only_grow before update or delete on listing_mark
        for each row execute function refuse_change_of_a_version()`.execute(db);
    await sql`
      create trigger table_only_grows before truncate on listing_mark
        for each statement execute function refuse_change_of_a_version()`.execute(db);
    await sql`revoke all on listing_mark from public`.execute(db);
    await sql`grant select, insert (plan_id, version, listed) on listing_mark to ${sql.ref(applicationRole)}`.execute(
      db,
    );
  },
};
