import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { applicationRole } from '../access.ts';

/**
 * Saved plans as versions that are only ever added. The database itself sees to it: the application may not change or
 * delete a row, a trigger refuses it to everybody else, and a version without the one before it cannot exist.
 */
export const planVersion: Migration = {
  up: async (db: Kysely<unknown>) => {
    await sql`
      create table plan_version (
        plan_id uuid not null,
        version integer not null check (version >= 1),
        previous integer generated always as (nullif(version - 1, 0)) stored,
        name text not null check (char_length(name) between 1 and 80),
        purpose text not null check (purpose in ('titrate', 'taper')),
        start date not null,
        request json not null,
        answer json not null,
        engine_version text not null,
        knowledge_version text not null,
        saved_at timestamptz(3) not null default clock_timestamp(),
        primary key (plan_id, version),
        foreign key (plan_id, previous) references plan_version (plan_id, version)
      )`.execute(db);
    await sql`create index plan_version_newest_first on plan_version (saved_at desc, plan_id desc)`.execute(db);

    await sql`
      create function refuse_change_of_a_version() returns trigger language plpgsql as $$
      begin
        raise exception 'a saved version never changes' using errcode = 'restrict_violation';
      end $$`.execute(db);
    await sql`
      create trigger rows_only_grow before update or delete on plan_version
        for each row execute function refuse_change_of_a_version()`.execute(db);
    await sql`
      create trigger table_only_grows before truncate on plan_version
        for each statement execute function refuse_change_of_a_version()`.execute(db);

    await sql`revoke all on plan_version from public`.execute(db);
    await sql`
      grant select,
        insert (plan_id, version, name, purpose, start, request, answer, engine_version, knowledge_version)
      on plan_version to ${sql.ref(applicationRole)}`.execute(db);
  },
};
