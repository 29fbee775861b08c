import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect as dial, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { throwawayDatabase } from '../throwaway/cluster.ts';
import type { Access } from './access.ts';
import { connect } from './connect.ts';

/** A way to a database that can be cut at once, without a word, as when a process is killed. */
async function fragileWay(to: Access) {
  const folder = mkdtempSync(path.join(tmpdir(), 'steady-way-'));
  const ends = new Set<Socket>();
  const way = createServer((near) => {
    const far = dial(path.join(to.host, `.s.PGSQL.${to.port}`));
    for (const end of [near, far]) ends.add(end.on('error', () => {}));
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => way.listen(path.join(folder, `.s.PGSQL.${to.port}`), resolve));
  return {
    access: { ...to, host: folder },
    cut: () => {
      for (const end of ends) end.destroy();
    },
    close: () => way.close(() => rmSync(folder, { recursive: true, force: true })),
  };
}

describe('A connection to the database', () => {
  it('fails its query and nothing else when it is cut under it; the next query gets a new one', async () => {
    const way = await fragileWay(await throwawayDatabase());
    const db = connect(way.access, 'test');
    await sql`select 1`.execute(db);

    const long = expect(sql`select pg_sleep(30)`.execute(db)).rejects.toThrow('terminated');
    setTimeout(way.cut, 100);
    await long;
    await vi.waitFor(() => sql`select 1`.execute(db));
    await db.destroy();
    way.close();
  });

  it('gives local dates and wall times as text, whatever zone the machine is in', async () => {
    const db = connect(await throwawayDatabase(), 'test');
    const { rows } = await sql`select date '2026-03-29' as day, timestamp '2026-03-29 02:30' as moment`.execute(db);
    await db.destroy();
    expect(rows).toEqual([{ day: '2026-03-29', moment: '2026-03-29 02:30:00' }]);
  });
});
