import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** No inline script or style and no eval; nothing from elsewhere; nobody may frame a page. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

const notNeeded = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer']
  .concat(['microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'])
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * The headers of every answer. There is no HSTS: on a loopback address without TLS it would only lock other servers
 * of the same machine out.
 */
export async function sendSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', notNeeded);
    if (!isFileOfTheApp(request.url)) reply.header('cache-control', 'no-store');
  });
}

/** Whether an address holds nothing of a person; everything else is never kept by a cache. */
function isFileOfTheApp(url: string): boolean {
  return !url.startsWith('/api/') && !/^\/(healthz|readyz)\b/.test(url);
}
