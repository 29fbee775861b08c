import fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { listenFrom } from './listen.ts';
import { freePort } from './store/embedded/free-port.ts';

const apps: ReturnType<typeof fastify>[] = [];
const anApp = () => {
  const app = fastify();
  apps.push(app);
  return app;
};
afterEach(() => Promise.all(apps.splice(0).map((app) => app.close())));

describe('Listening', () => {
  it('opens the loopback only, on the port wished for', async () => {
    const port = await freePort();
    const app = anApp();
    expect(await listenFrom(app, port)).toBe(`http://127.0.0.1:${port}/`);
    expect(app.addresses()).toMatchObject([{ address: '127.0.0.1', port }]);
  });

  it('takes a later port when that one is taken', async () => {
    const port = await freePort();
    await listenFrom(anApp(), port);
    const address = await listenFrom(anApp(), port);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
  });
});
