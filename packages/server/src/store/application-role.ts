import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { CannotStart } from '../cannot-start.ts';
import { type Access, applicationRole, asApplication, clientConfig } from './access.ts';
import type { Tables } from './tables.ts';

const notAllowed = '42501';

/** Makes sure that the application can connect as a role of its own; makes the role where it cannot yet. */
export async function ensureApplicationRole(owner: Access): Promise<void> {
  if (await canConnect(asApplication(owner))) return;
  const client = new pg.Client(clientConfig(owner, 'roles'));
  client.on('error', () => {});
  await client.connect();
  try {
    // Of several servers that start at once, one makes the role.
    await client.query('select pg_advisory_lock(7320419)');
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [applicationRole]);
    const { password } = asApplication(owner);
    const secret = password === undefined ? '' : `password ${client.escapeLiteral(password)}`;
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${applicationRole} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls ${secret}`,
    );
  } catch (error) {
    if ((error as { code?: string }).code !== notAllowed) throw error;
    throw new CannotStart('server.start.no-role', { role: applicationRole, user: owner.user });
  } finally {
    await client.end();
  }
}

/** Refuses to work with more rights than the application needs. */
export async function assertNotPrivileged(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ user: string }>`
    select current_user as user from pg_roles
    where rolname = current_user and (rolsuper or rolbypassrls
      or pg_has_role(oid, (select tableowner from pg_tables where tablename = 'plan_version' and schemaname = 'public'), 'member'))`.execute(
    db,
  );
  if (rows[0]) throw new CannotStart('server.start.privileged', { user: rows[0].user });
}

async function canConnect(access: Access): Promise<boolean> {
  const client = new pg.Client(clientConfig(access, 'roles'));
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
