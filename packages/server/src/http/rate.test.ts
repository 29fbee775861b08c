import { describe, expect, it } from 'vitest';
import { throwawayApp } from '../throwaway/app.ts';

describe('The limit of requests', () => {
  it('turns away who asks too often, says for how long, and never limits the files of the app', async () => {
    const { app, close } = await throwawayApp({ requestsPerMinute: 3 });
    for (let asked = 0; asked < 3; asked++) {
      expect((await app.inject({ url: '/api/v1/saved-plans' })).statusCode).toBe(200);
    }
    const answer = await app.inject({ url: '/api/v1/saved-plans' });
    const page = await app.inject({ url: '/healthz' });
    await close();
    expect([answer.statusCode, answer.json().error.code]).toEqual([429, 'refused.too-often']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(page.statusCode).toBe(200);
  });
});
