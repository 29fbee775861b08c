import { randomUUID } from 'node:crypto';
import { examplePlanRequest } from '@steady/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../store/connect.ts';
import type { Store } from '../store/open-store.ts';
import { plansIn } from '../store/plans.ts';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';
import { planToSave, put } from '../throwaway/requests.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const post = (payload: string | Buffer, url = '/api/v1/plan') =>
  server.app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } });

describe('A body that cannot be read', () => {
  it.each([
    ['broken off', '{"purpose":'],
    ['empty', ''],
    ['no JSON', 'purpose=taper'],
    ['with a comment', '{} // taper'],
    ['not in UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['in UTF-16', Buffer.from('{}', 'utf16le')],
  ])('is refused: %s', async (_what, body) => {
    const answer = await post(body);
    expect([answer.statusCode, answer.json().problems]).toMatchObject([400, [{ code: 'input.not-json', at: '' }]]);
  });

  it('is refused when it is larger than 1 MiB', async () => {
    const answer = await post(`"${'x'.repeat(1024 * 1024)}"`);
    expect([answer.statusCode, answer.json().problems]).toMatchObject([413, [{ code: 'input.too-large' }]]);
  });

  it.each(['[', '{"a":'])('is refused when it is made to exhaust the reader: %s 100,000 times', async (piece) => {
    const end = piece === '[' ? ']' : '}';
    const body = `${piece.repeat(100_000)}0${end.repeat(100_000)}`;
    const answer = await post(body);
    expect([answer.statusCode, answer.json().problems]).toMatchObject([400, [{ code: 'input.too-large' }]]);
  });

  it('has no way into the objects of the program', async () => {
    const body = JSON.stringify(examplePlanRequest).replace('{', '{"__proto__":{"purpose":"titrate"},');
    const answer = await post(body);
    expect([answer.statusCode, answer.json().problems]).toMatchObject([400, [{ code: 'input.unknown-field' }]]);
    expect(({} as { purpose?: string }).purpose).toBeUndefined();
  });
});

describe('A fault of ours', () => {
  const secret = 'Margaret Thornbury, 20 mg';
  const broken = { list: () => Promise.reject(new TypeError(secret)) } as unknown as Store['plans'];

  it('becomes 500 without its message, its place or any data, in the answer and in the log', async () => {
    const failing = await throwawayApp({ store: { plans: broken, isReady: async () => true, close: async () => {} } });
    const answer = await failing.app.inject({ url: '/api/v1/saved-plans' });
    await failing.app.close();
    expect([answer.statusCode, answer.json()]).toEqual([
      500,
      { error: { code: 'fault.ours', says: expect.any(String) } },
    ]);
    expect(failing.logged.join('')).toContain('TypeError');
    expect(failing.logged.join('')).not.toContain('Thornbury');
  });

  it('is not what a database that is away is: that is 503, and when to ask again', async () => {
    const nobody = connect({ ...server.owner, host: '/nowhere' }, 'test');
    const later = await throwawayApp({
      store: { plans: plansIn(nobody), isReady: async () => false, close: async () => {} },
    });
    const answer = await put(later.app, randomUUID(), 1);
    await later.app.close();
    expect([answer.statusCode, answer.headers['retry-after'], answer.json().error.code]).toEqual([
      503,
      '2',
      'fault.store-away',
    ]);
  });
});

describe('The log', () => {
  it('holds no name, no id, no dose and no address, whatever happens (X6)', async () => {
    const id = randomUUID();
    await put(server.app, id, 1, planToSave({ name: 'Margaret Thornbury' }));
    await put(server.app, id, 1, planToSave({ name: 'Margaret Thornbury the second' }));
    await put(server.app, id, 7, planToSave({ name: 'Margaret Thornbury' }));
    await put(server.app, 'Margaret-Thornbury', 1);
    await server.app.inject({ url: `/api/v1/saved-plans/${id}?after=Thornbury` });
    await server.app.inject({ url: '/Margaret/Thornbury' });
    await post('{"name":"Thornbury"');
    await post(JSON.stringify({ name: 'Thornbury', current: 'Thornbury' }));

    const log = server.logged.join('');
    expect(log).toContain('"route":"/api/v1/saved-plans/:id/versions/:version"');
    for (const private_ of ['Thornbury', id, 'Europe/London', '"mg"']) expect(log).not.toContain(private_);
  });
});
