import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { planAnswerSchema } from '@steady/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../../packages/server/src/throwaway/app.ts';
import { throwawayFolder } from '../../packages/server/src/throwaway/folder.ts';
import { type RealServer, removeData, startServer } from './real-server.ts';

/** The example of the contract, word for word. */
const example = {
  purpose: 'taper',
  start: '2026-12-01',
  timeZone: 'Europe/London',
  current: [
    { time: '08:00', dose: { value: 20, unit: 'mg' } },
    { time: '14:00', dose: { value: 20, unit: 'mg' } },
    { time: '22:00', dose: { value: 20, unit: 'mg' } },
  ],
  target: { value: 0, unit: 'mg/d' },
  products: [
    { id: 't10', form: 'tablet', strength: { value: 10, unit: 'mg' }, scored: true },
    { id: 't20', form: 'tablet', strength: { value: 20, unit: 'mg' }, scored: true },
    { id: 'liq', form: 'liquid', strength: { value: 1, unit: 'mg/mL' }, mark: { value: 0.5, unit: 'mL' } },
  ],
  pace: { method: 'fixed', cut: { value: 10, unit: 'mg/d' }, everyDays: 14 },
  patient: {
    birthDate: '1970-05-01',
    sex: 'female',
    weight: { value: 70, unit: 'kg' },
    height: { value: 165, unit: 'cm' },
    creatinine: { value: 0.9, unit: 'mg/dL', on: '2026-11-01' },
    monthsOnBaclofen: 24,
    conditions: [],
    medicines: [],
    region: 'US',
  },
};

const data = throwawayFolder();
let real: RealServer;
let called: ThrowawayApp;
beforeAll(async () => {
  [real, called] = await Promise.all([startServer(data), throwawayApp()]);
});
afterAll(async () => {
  await Promise.all([real.stop(), called.close()]);
  await removeData(data);
});

const json = { 'content-type': 'application/json' };

/** The same request to the process, over the network, and to the app, as a function. */
async function both(method: 'POST' | 'PUT' | 'GET', place: string, body?: unknown) {
  const payload = body === undefined ? undefined : JSON.stringify(body);
  const overHttp = await fetch(`${real.address}${place}`, {
    method,
    headers: payload ? json : {},
    body: payload ?? null,
  });
  const asCall = await called.app.inject({
    method,
    url: place,
    headers: payload ? json : {},
    ...(payload && { payload }),
  });
  return [
    { status: overHttp.status, body: await overHttp.json() },
    { status: asCall.statusCode, body: asCall.json() },
  ] as const;
}

describe('POST /api/v1/plan, as the contract has it', () => {
  it('answers the example of the contract with a plan to sign, over the network as by a call', async () => {
    const [overHttp, asCall] = await both('POST', '/api/v1/plan', example);
    expect(overHttp).toEqual(asCall);
    expect(overHttp.status).toBe(200);
    expect(planAnswerSchema.safeParse(overHttp.body).error).toBeUndefined();
    expect(overHttp.body.plan.steps[0]).toMatchObject({
      from: '2026-12-01',
      days: 14,
      daily: { value: 50, unit: 'mg/d' },
    });
  });

  it.each([
    ['a bare number', { ...example, target: 0 }, 'amount.unit', '/target'],
    ['a unit of the other route', { ...example, target: { value: 0, unit: 'ug/d' } }, 'amount.unit', '/target/unit'],
    ['no zone', { ...example, timeZone: undefined }, 'input.required', '/timeZone'],
    ['an unknown field', { ...example, colour: 'red' }, 'input.unknown-field', '/colour'],
    ['a day that is none', { ...example, start: '2026-02-29' }, 'date.not-a-date', '/start'],
  ])('refuses %s with its place', async (_what, request, code, at) => {
    const [overHttp, asCall] = await both('POST', '/api/v1/plan', request);
    expect(overHttp).toEqual(asCall);
    expect([overHttp.status, overHttp.body.problems]).toMatchObject([400, [{ code, at }]]);
  });

  it('says all problems at once', async () => {
    const [{ body }] = await both('POST', '/api/v1/plan', { ...example, start: 'soon', timeZone: 'Europe', pace: {} });
    const places = body.problems.map(({ at }: { at: string }) => at);
    expect(places).toEqual(expect.arrayContaining(['/start', '/timeZone', '/pace/method']));
  });
});

describe('A plan saved over the network', () => {
  it('is listed and opened as it was saved', async () => {
    const id = randomUUID();
    const place = `/api/v1/saved-plans/${id}`;
    const [saved] = await both('PUT', `${place}/versions/1`, { name: 'Mrs Invented', request: example });
    expect(saved.status).toBe(201);
    const [opened] = await both('GET', place);
    expect(opened).toEqual({ status: 200, body: { ...saved.body, recomputed: { same: true } } });
    const [list] = await both('GET', '/api/v1/saved-plans');
    expect(list.body.savedPlans).toMatchObject([{ id, version: 1, name: 'Mrs Invented' }]);
  });
});

describe('A request that no browser would send', () => {
  it.each([
    ['no name of a host', 'GET /api/v1/saved-plans HTTP/1.1\r\n\r\n', ' 400 '],
    ['an empty name', 'GET /api/v1/saved-plans HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', ' 421 '],
    [
      'the name of another',
      'GET /api/v1/saved-plans HTTP/1.1\r\nHost: x.example\r\nConnection: close\r\n\r\n',
      ' 421 ',
    ],
    [
      'an address of another',
      'GET http://x.example/ HTTP/1.1\r\nHost: x.example\r\nConnection: close\r\n\r\n',
      ' 421 ',
    ],
    ['no HTTP at all', 'hello\r\n\r\n', ' 400 '],
  ])('with %s is refused', async (_what, request, status) => {
    expect((await sendRaw(request)).split('\r\n')[0]).toContain(status);
  });
});

function sendRaw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(real.address).port), '127.0.0.1', () => socket.write(request));
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.once('close', () => resolve(answer)).once('error', reject);
  });
}
