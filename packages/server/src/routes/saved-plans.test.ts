import { randomUUID } from 'node:crypto';
import { examplePlanRequest } from '@steady/exchange';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../store/connect.ts';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';
import { get, planToSave, put } from '../throwaway/requests.ts';
import { historySchema, listSchema, openedVersionSchema, savedVersionSchema } from './saved-plan-shapes.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

describe('Saving a plan', () => {
  it('keeps the request and the answer of the engine, and says so with 201', async () => {
    const id = randomUUID();
    const answer = await put(server.app, id, 1);
    expect(answer.statusCode).toBe(201);
    expect(savedVersionSchema.safeParse(answer.json()).error).toBeUndefined();
    expect(answer.json()).toMatchObject({ id, version: 1, name: 'Slow taper', purpose: 'taper', start: '2026-12-01' });
    expect(answer.json().request).toEqual(examplePlanRequest);
    expect(answer.json().answer.versions).toEqual({ engine: expect.any(String), knowledge: expect.any(String) });
  });

  it('answers the same again with 200 and the same version (Y2)', async () => {
    const id = randomUUID();
    const first = await put(server.app, id, 1);
    const again = await put(server.app, id, 1);
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
  });

  it('keeps a plan that nobody named without a name, and says what it comes to', async () => {
    const id = randomUUID();
    const unnamed = { request: examplePlanRequest };
    const summary = { from: { value: 60, unit: 'mg/d' }, to: { value: 0, unit: 'mg/d' }, days: 84, steps: 6 };
    const saved = await put(server.app, id, 1, unnamed);
    expect(saved.statusCode).toBe(201);
    expect(saved.json()).toMatchObject({ summary });
    expect(saved.json()).not.toHaveProperty('name');
    expect((await put(server.app, id, 1, unnamed)).statusCode).toBe(200);
    expect((await put(server.app, id, 1)).statusCode).toBe(409);

    const [newest] = (await get(server.app, '?limit=1')).json().savedPlans;
    expect(newest).toMatchObject({ id, summary });
    expect(newest).not.toHaveProperty('name');
  });

  it('takes the fields in another order for the same', async () => {
    const id = randomUUID();
    await put(server.app, id, 1);
    const turned = Object.fromEntries(Object.entries(examplePlanRequest).toReversed());
    expect((await put(server.app, id, 1, planToSave({ request: turned }))).statusCode).toBe(200);
  });

  it('keeps what was sent first when another body comes for the same version', async () => {
    const id = randomUUID();
    const first = await put(server.app, id, 1);
    const other = await put(server.app, id, 1, planToSave({ name: 'Another' }));
    expect([other.statusCode, other.json().problems]).toMatchObject([409, [{ code: 'saved-plan.version-exists' }]]);
    expect((await get(server.app, `/${id}`)).json().name).toBe(first.json().name);
  });

  it('refuses a version that does not follow on the last, and says which is the last', async () => {
    const id = randomUUID();
    await put(server.app, id, 1);
    const tooFar = await put(server.app, id, 3);
    expect(tooFar.statusCode).toBe(409);
    expect(tooFar.json().problems).toMatchObject([{ code: 'saved-plan.out-of-date', values: { last: 1 } }]);
    const unknown = await put(server.app, randomUUID(), 2);
    expect(unknown.json().problems).toMatchObject([{ code: 'saved-plan.out-of-date', values: { last: 0 } }]);
  });

  it('lets one of two win who save the same version at once', async () => {
    const id = randomUUID();
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((name) => put(server.app, id, 1, planToSave({ name }))));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 409, 409, 409]);
    const winner = answers.find(({ statusCode }) => statusCode === 201)?.json().name;
    expect((await get(server.app, `/${id}`)).json().name).toBe(winner);
  });

  it('writes nothing when the plan cannot be made, and says why below /request', async () => {
    const id = randomUUID();
    const request = { ...examplePlanRequest, target: { value: 70, unit: 'mg/d' } };
    const answer = await put(server.app, id, 1, planToSave({ request }));
    expect(answer.statusCode).toBe(400);
    expect(answer.json().problems).toMatchObject([{ code: 'target.not-below-current', at: '/request/target' }]);
    expect((await get(server.app, `/${id}`)).statusCode).toBe(404);
  });

  it('says all problems of the name and the request at once', async () => {
    const answer = await put(server.app, randomUUID(), 1, { name: '', request: {}, colour: 'red' });
    const codes = answer.json().problems.map(({ code, at }: { code: string; at: string }) => `${code} ${at}`);
    expect(codes).toEqual(expect.arrayContaining(['input.empty /name', 'input.unknown-field /colour']));
    expect(codes).toContain('input.required /request/pace');
  });

  it.each([
    ['a number', 7, 'input.type'],
    ['spaces', '   ', 'input.characters'],
    ['81 letters', 'x'.repeat(81), 'input.too-long'],
    ['a zero byte', 'a\u0000b', 'input.characters'],
    ['a turn of the writing direction', 'a\u202Eb', 'input.characters'],
    ['half a character', 'a\uD800', 'input.characters'],
  ])('refuses %s for a name', async (_what, name, code) => {
    const answer = await put(server.app, randomUUID(), 1, planToSave({ name }));
    expect(answer.json().problems).toMatchObject([{ code, at: '/name' }]);
  });

  it.each([
    ['not-an-id', '1', '/id'],
    [randomUUID(), '0', '/version'],
    [randomUUID(), '1.5', '/version'],
    [randomUUID(), '99999999999', '/version'],
  ])('refuses the place %s, version %s', async (id, version, at) => {
    const answer = await put(server.app, id, version);
    expect([answer.statusCode, answer.json().problems]).toMatchObject([400, [{ at }]]);
  });

  it('keeps the name of a person as text, whatever it could mean to a database (X5)', async () => {
    for (const name of [`Robert'); drop table plan_version;--`, '" or 1=1 --', '$1', '\\', '%_', '{{7*7}}', '🜚']) {
      const id = randomUUID();
      expect((await put(server.app, id, 1, planToSave({ name }))).statusCode).toBe(201);
      expect((await get(server.app, `/${id}`)).json().name).toBe(name);
    }
  });

  it('saves nothing on a disk that is almost full', async () => {
    const full = await throwawayApp({ hasRoom: async () => false });
    const answer = await put(full.app, randomUUID(), 1);
    await full.close();
    expect([answer.statusCode, answer.json().error.code]).toEqual([507, 'fault.disk-full']);
  });
});

describe('Opening a saved plan', () => {
  it('gives the last version, and says that the engine makes the same of it today', async () => {
    const id = randomUUID();
    await put(server.app, id, 1);
    const second = await put(server.app, id, 2, planToSave({ name: 'Second' }));
    const opened = await get(server.app, `/${id}`);
    expect(openedVersionSchema.safeParse(opened.json()).error).toBeUndefined();
    expect(opened.json()).toEqual({ ...second.json(), recomputed: { same: true } });
  });

  it('gives any version as it was saved', async () => {
    const id = randomUUID();
    const first = await put(server.app, id, 1);
    await put(server.app, id, 2, planToSave({ name: 'Second' }));
    expect((await get(server.app, `/${id}/versions/1`)).json()).toMatchObject(first.json());
    expect((await get(server.app, `/${id}/versions/3`)).statusCode).toBe(404);
  });

  it('shows both answers when the engine makes another plan today', async () => {
    const id = randomUUID();
    const db = connect(server.owner, 'test');
    const saved = (await put(server.app, randomUUID(), 1)).json();
    const old = { ...saved.answer, supply: [], versions: { engine: '0.0.1', knowledge: '2020.01' } };
    await sql`insert into plan_version (plan_id, version, name, purpose, start, request, answer, engine_version, knowledge_version)
      values (${id}, 1, 'old', 'taper', '2026-12-01', ${JSON.stringify(saved.request)}, ${JSON.stringify(old)}, '0.0.1', '2020.01')`.execute(
      db,
    );
    await db.destroy();
    const { answer, recomputed } = (await get(server.app, `/${id}`)).json();
    expect(answer).toEqual(old);
    expect(recomputed).toEqual({ same: false, answer: saved.answer });
  });

  it.each([
    '/not-an-id',
    `/${randomUUID()}`,
    `/${randomUUID()}/versions`,
    `/${randomUUID()}/versions/1`,
    '/x/versions/y',
  ])('does not know %s', async (place) => {
    const answer = await get(server.app, place);
    expect([answer.statusCode, answer.json().problems]).toMatchObject([404, [{ code: 'saved-plan.not-found' }]]);
  });
});

describe('Listing saved plans', () => {
  it('shows each plan once, with its last version, the newest first, page by page', async () => {
    const apart = await throwawayApp();
    const ids = Array.from({ length: 7 }, () => randomUUID());
    for (const id of ids) await put(apart.app, id, 1);
    await put(apart.app, ids[2] as string, 2, planToSave({ name: 'changed' }));

    const seen: string[] = [];
    let place: string | undefined = '';
    while (place !== undefined) {
      const page = await get(apart.app, `?limit=3${place && `&after=${place}`}`);
      expect(listSchema.safeParse(page.json()).error).toBeUndefined();
      seen.push(
        ...page.json().savedPlans.map(({ id, version }: { id: string; version: number }) => `${id} ${version}`),
      );
      place = page.json().next;
    }
    await apart.close();
    const newestFirst = [2, 6, 5, 4, 3, 1, 0].map((index) => `${ids[index]} ${index === 2 ? 2 : 1}`);
    expect(seen).toEqual(newestFirst);
  });

  it('shows the versions of one plan, the newest first, page by page', async () => {
    const id = randomUUID();
    for (const version of [1, 2, 3]) await put(server.app, id, version, planToSave({ name: `${version}` }));
    const first = await get(server.app, `/${id}/versions?limit=2`);
    expect(historySchema.safeParse(first.json()).error).toBeUndefined();
    expect(first.json()).toMatchObject({ versions: [{ version: 3 }, { version: 2 }], next: '2' });
    const second = await get(server.app, `/${id}/versions?limit=2&after=2`);
    expect(second.json().versions).toMatchObject([{ version: 1 }]);
    expect(second.json().next).toBeUndefined();
  });

  it.each(['?limit=0', '?limit=201', '?limit=x', '?limit=1&limit=2', '?after=x', '?after=1_x', '?colour=red'])(
    'refuses %s',
    async (query) => {
      expect((await get(server.app, query)).statusCode).toBe(400);
    },
  );
});
