import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';

let server: ThrowawayApp;
beforeAll(async () => {
  server = await throwawayApp();
});
afterAll(() => server.close());

const places = ['/', '/api/v1/saved-plans', '/api/v1/nothing', '/api/docs/', '/healthz', '/nothing.js'];

describe('The headers of every answer', () => {
  it.each(places)('%s tells a browser to trust nothing else', async (url) => {
    const { headers } = await server.app.inject({ url, headers: { accept: 'text/html' } });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe-eval');
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('allows styles within a page only where the interface is described', async () => {
    const policyOf = async (url: string) => (await server.app.inject({ url })).headers['content-security-policy'];
    expect(await policyOf('/')).not.toContain('unsafe-inline');
    expect(await policyOf('/api/v1/saved-plans')).not.toContain('unsafe-inline');
    expect(await policyOf('/api/docs/')).toContain("style-src 'self' 'unsafe-inline'");
  });

  it('lets nothing that may be of a person stay in a cache', async () => {
    for (const url of ['/api/v1/saved-plans', '/api/v1/nothing', '/healthz', '/readyz']) {
      expect((await server.app.inject({ url })).headers['cache-control']).toBe('no-store');
    }
    const plan = await server.app.inject({ method: 'POST', url: '/api/v1/plan', payload: {} });
    expect(plan.headers['cache-control']).toBe('no-store');
  });
});
