import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

describe('A server without a login', () => {
  it.each(['localhost', 'localhost:4173', '127.0.0.1:4173', '[::1]:4173', 'LocalHost:1'])(
    'answers to %s',
    async (host) => {
      expect((await server.app.inject({ url: '/healthz', headers: { host } })).statusCode).toBe(200);
    },
  );

  it.each([
    'steady.example',
    '127.0.0.1.steady.example',
    'localhost.steady.example:4173',
    '10.0.0.2',
    '0.0.0.0',
    'localhost:x',
  ])('does not answer to the name %s, which only leads here', async (host) => {
    const answer = await server.app.inject({ url: '/api/v1/saved-plans', headers: { host } });
    expect([answer.statusCode, answer.json().error.code]).toEqual([421, 'refused.wrong-host']);
  });

  const write = (headers: Record<string, string>) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/plan',
      payload: {},
      headers: { host: 'localhost:4173', ...headers },
    });

  it.each([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://localhost:5000' },
    { origin: 'https://localhost:4173' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:4173' },
  ])('lets no page of another site write: %j', async (headers) => {
    const answer = await write(headers);
    expect([answer.statusCode, answer.json().error.code]).toEqual([403, 'refused.other-site']);
  });

  it.each([{}, { origin: 'http://localhost:4173', 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])(
    'lets its own pages and programs write: %j',
    async (headers) => {
      expect((await write(headers)).statusCode).toBe(400);
    },
  );

  it('reads no form, which any page could send', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = { 'content-type': type };
      const answer = await server.app.inject({ method: 'POST', url: '/api/v1/plan', payload: '{}', headers });
      expect([answer.statusCode, answer.json().problems[0].code]).toEqual([415, 'input.not-json']);
    }
  });
});
