import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../store/connect.ts';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';
import { get, put, putListing } from '../throwaway/requests.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

describe('Taking a plan off the list', () => {
  const isInList = async (id: string) => {
    const { savedPlans } = (await get(server.app, '?limit=200')).json();
    return savedPlans.some((line: { readonly id: string }) => line.id === id);
  };

  it('hides it, keeps every version, and can be undone', async () => {
    const id = randomUUID();
    await put(server.app, id, 1);
    const removed = await putListing(server.app, id, 1, { listed: false });
    expect([removed.statusCode, removed.json()]).toEqual([200, { listed: false }]);
    expect(await isInList(id)).toBe(false);
    expect((await get(server.app, `/${id}`)).json().problems).toMatchObject([{ code: 'saved-plan.not-found' }]);
    expect((await get(server.app, `/${id}/versions/1`)).statusCode).toBe(200);
    expect((await get(server.app, `/${id}/versions`)).json().versions).toHaveLength(1);

    await putListing(server.app, id, 1, { listed: true });
    expect(await isInList(id)).toBe(true);
    expect((await get(server.app, `/${id}`)).statusCode).toBe(200);
  });

  it('changes nothing when it is asked for twice, and adds no second mark (Y2)', async () => {
    const id = randomUUID();
    await put(server.app, id, 1);
    for (const _ of [1, 2]) await putListing(server.app, id, 1, { listed: false });
    const db = connect(server.owner, 'test');
    const { rows } = await sql`select from listing_mark where plan_id = ${id}`.execute(db);
    await db.destroy();
    expect(rows).toHaveLength(1);
  });

  it('is over when a later version is saved', async () => {
    const id = randomUUID();
    await put(server.app, id, 1);
    await putListing(server.app, id, 1, { listed: false });
    expect((await put(server.app, id, 2)).statusCode).toBe(201);
    expect(await isInList(id)).toBe(true);
  });

  it('is refused for a version that is not the last: somebody saved in between', async () => {
    const id = randomUUID();
    for (const version of [1, 2]) await put(server.app, id, version);
    const answer = await putListing(server.app, id, 1, { listed: false });
    expect([answer.statusCode, answer.json().problems]).toMatchObject([
      409,
      [{ code: 'saved-plan.out-of-date', at: '/version', values: { last: 2 } }],
    ]);
    expect(await isInList(id)).toBe(true);
  });

  it.each([
    [{}, 'input.required', '/listed'],
    [{ listed: 'no' }, 'input.type', '/listed'],
    [{ listed: false, why: 'x' }, 'input.unknown-field', '/why'],
  ])('refuses %j', async (body, code, at) => {
    const id = randomUUID();
    await put(server.app, id, 1);
    const answer = await putListing(server.app, id, 1, body);
    expect([answer.statusCode, answer.json().problems]).toMatchObject([400, [{ code, at }]]);
  });

  it('does not know a plan that was never saved', async () => {
    expect((await putListing(server.app, randomUUID(), 1, { listed: false })).statusCode).toBe(404);
  });
});
