import { existsSync } from 'node:fs';
import path from 'node:path';
import files from '@fastify/static';
import { sayIn } from '@steady/language';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { turnAway } from './refuse.ts';

const say = sayIn('en');
const aYear = 31_536_000;

/**
 * Serves the built app. An address without a file is a screen of the app, which the app itself finds; below `/api/`
 * it is an address with nothing there.
 */
export async function serveApp(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(path.join(folder, 'index.html'));
  if (isBuilt) {
    await app.register(files, { root: folder, dotfiles: 'ignore', cacheControl: false, setHeaders: keepIfHashed });
  }
  app.setNotFoundHandler((request, reply) => {
    if (!isScreen(request)) return turnAway(reply, 404, 'refused.no-such-address');
    return isBuilt ? reply.sendFile('index.html') : sendHowToBuild(reply);
  });
}

/** Files under `assets` carry a hash of their contents in their name; the others may change under the same name. */
function keepIfHashed(reply: FastifyReply, file: string): void {
  const isHashed = file.split(path.sep).includes('assets');
  reply.header('cache-control', isHashed ? `public, max-age=${aYear}, immutable` : 'no-cache');
}

function isScreen({ method, url, headers }: FastifyRequest): boolean {
  const [place = ''] = url.split('?');
  const isRead = method === 'GET' || method === 'HEAD';
  const wantsPage = (headers.accept ?? '').includes('text/html');
  return isRead && wantsPage && place !== '/api' && !place.startsWith('/api/') && !path.basename(place).includes('.');
}

function sendHowToBuild(reply: FastifyReply): FastifyReply {
  const words = [say('server.no-app.title'), say('server.no-app.how'), say('server.no-app.interface')];
  const [title, how, also] = words;
  return reply
    .code(503)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .send(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>` +
        `<main><h1>${title}</h1><p>${how}</p><p>${also} <a href="/api/docs/">/api/docs/</a></p></main></html>`,
    );
}
