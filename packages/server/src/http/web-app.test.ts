import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ThrowawayApp, throwawayApp } from '../throwaway/app.ts';
import { throwawayFolder } from '../throwaway/folder.ts';

const folder = throwawayFolder();
let server: ThrowawayApp;
beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Steady</title>');
  writeFileSync(path.join(folder, 'assets', 'index-a1b2c3.js'), 'start()');
  writeFileSync(path.join(folder, 'service-worker.js'), 'wait()');
  writeFileSync(path.join(folder, '.secret'), 'no');
  server = await throwawayApp({ appFolder: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const page = (url: string, accept = 'text/html') => server.app.inject({ url, headers: { accept } });

describe('The web app', () => {
  it.each(['/', '/index.html', '/plan', '/plan/of/somebody', '/help?region=UK'])(
    '%s is a screen of it',
    async (url) => {
      const answer = await page(url);
      expect([answer.statusCode, answer.body]).toEqual([200, '<!doctype html><title>Steady</title>']);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.headers['cache-control']).toBe('no-cache');
    },
  );

  it('may keep a file for ever whose name changes with its contents, and no other', async () => {
    const hashed = await page('/assets/index-a1b2c3.js', '*/*');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await page('/service-worker.js', '*/*')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/assets/gone.js',
    '/picture.png',
    '/api',
    '/api/v1/nothing',
    '/.secret',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
  ])('has nothing at %s', async (url) => {
    const answer = await page(url, 'text/html');
    expect([answer.statusCode, answer.json().error.code]).toEqual([404, 'refused.no-such-address']);
  });

  it('is not given to a program that asks for data', async () => {
    expect((await page('/plan', 'application/json')).statusCode).toBe(404);
  });

  it('says how to build it while it is missing', async () => {
    const bare = await throwawayApp();
    const answer = await bare.app.inject({ url: '/', headers: { accept: 'text/html' } });
    await bare.close();
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('npm run build');
  });
});
