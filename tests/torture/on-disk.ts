import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planAnswerSchema } from '@steady/exchange';
import pg from 'pg';
import { expect } from 'vitest';
import { keyOf, type Ledger, type Sent } from './saving-clients.ts';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly request: string;
  readonly answer: string;
}

/**
 * Compares the table itself with what was promised: each acknowledged version is there to the letter; whatever else is
 * there was sent and is whole; and no version is without the one before it.
 */
export async function expectEveryPromiseKept(data: string, ledger: Ledger): Promise<void> {
  const rows = new Map((await rowsOf(data)).map((row) => [keyOf(row), row]));

  const promised = [...ledger.acknowledged].map(([key, { body, text }]) => ({ key, row: rows.get(key), body, text }));
  expect(
    promised.filter(({ row }) => row === undefined).map(({ key }) => key),
    'acknowledged and lost',
  ).toEqual([]);
  const altered = promised.filter(({ row, body, text }) => !isToTheLetter(row as Row, body, text));
  expect(
    altered.map(({ key }) => key),
    'acknowledged and altered',
  ).toEqual([]);

  for (const [key, row] of rows) {
    if (ledger.acknowledged.has(key)) continue;
    expect(ledger.open.get(key)?.body, `version ${key} was never sent`).toEqual({
      name: row.name,
      request: JSON.parse(row.request),
    });
    expect(planAnswerSchema.safeParse(JSON.parse(row.answer)).error, `version ${key} is not whole`).toBeUndefined();
  }
  for (const { id, version } of rows.values()) {
    if (version > 1) expect(rows.has(keyOf({ id, version: version - 1 })), `${id} has a gap`).toBe(true);
  }
}

function isToTheLetter({ name, request, answer }: Row, body: Sent['body'], text: string): boolean {
  const isOfTheRequest = name === body.name && request === JSON.stringify(body.request);
  return isOfTheRequest && answer === JSON.stringify(JSON.parse(text).answer);
}

async function rowsOf(data: string): Promise<readonly Row[]> {
  const home = path.join(data, '18');
  const client = new pg.Client({
    host: path.join(home, 'sockets'),
    port: 5432,
    user: 'steady_owner',
    password: readFileSync(path.join(home, 'password'), 'utf8'),
    database: 'steady',
    ssl: false,
  });
  await client.connect();
  const { rows } = await client.query<Row>(
    'select plan_id as id, version, name, request::text, answer::text from plan_version',
  );
  await client.end();
  return rows;
}
