import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { type Access, clientConfig } from './access.ts';
import type { Tables } from './tables.ts';

// Dates and wall times stay text: as a machine's Date they would move with its zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMP, (text) => text);

const connections = 10;
const longestQuery = 10_000;

/** Connections to a database, made as they are needed. One that breaks is dropped; its query fails, nothing else. */
export function connect(access: Access, purpose: string, longest = longestQuery): Kysely<Tables> {
  const pool = new pg.Pool({
    ...clientConfig(access, purpose),
    max: connections,
    ...(longest > 0 && { statement_timeout: longest, query_timeout: longest + 2000 }),
  });
  pool.on('error', () => {});
  // The pool listens only while a connection rests; one that breaks under a query would end the whole process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
