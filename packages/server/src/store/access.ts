import { createHmac } from 'node:crypto';
import pg from 'pg';

/** How to reach a database as one of its roles. */
export interface Access {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string | undefined;
  readonly ssl: pg.ClientConfig['ssl'];
}

/** The role the application works as: it may add and read rows, nothing else. */
export const applicationRole = 'steady_application';

/** Reads a connection string such as `postgres://owner:password@host:5432/steady`. */
export function readAccess(connectionString: string): Access {
  const { host, port, database = '', user = '', password, ssl } = new pg.Client({ connectionString });
  return { host, port, database, user, password: password ?? undefined, ssl };
}

/**
 * The same database as the application. Its password follows from the owner's, so that every server with the same
 * connection string knows it and none has to keep it.
 */
export function asApplication(owner: Access): Access {
  const password = owner.password && createHmac('sha256', owner.password).update(applicationRole).digest('base64url');
  return { ...owner, user: applicationRole, password };
}

/** What the client library is given; every field, so that no variable of the environment slips in. */
export function clientConfig(access: Access, purpose: string): pg.ClientConfig {
  return {
    ...access,
    ssl: access.ssl ?? false,
    application_name: `steady ${purpose}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  };
}
