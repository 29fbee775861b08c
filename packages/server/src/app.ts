import fastify, { type FastifyInstance, LogController } from 'fastify';
import { faultFields } from './http/fault-fields.ts';
import { answerFaults } from './http/faults.ts';
import { describeRoutes } from './http/open-api.ts';
import { limitRate } from './http/rate.ts';
import { readOnlyJson } from './http/read-json.ts';
import { keepOtherSitesOut } from './http/same-machine.ts';
import { sendSecurityHeaders } from './http/security-headers.ts';
import { serveApp } from './http/web-app.ts';
import { health } from './routes/health.ts';
import { plan } from './routes/plan.ts';
import { planFiles } from './routes/plan-files.ts';
import { savedPlanListing } from './routes/saved-plan-listing.ts';
import { savedPlans } from './routes/saved-plans.ts';
import { simulate } from './routes/simulate.ts';
import { triage } from './routes/triage.ts';
import type { Services } from './services.ts';

const largestBody = 1_048_576;
const longestRequest = 30_000;

/** The whole server, without a port: `listen` opens it to the loopback, `inject` calls it in a test. */
export async function buildApp(services: Services): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: largestBody,
    requestTimeout: longestRequest,
    logController: new LogController({ disableRequestLogging: true }),
    logger: { ...services.log, base: null, serializers: nothingOfTheRequest },
  });
  // Bodies are read by `exchange`, which finds every problem at once; the schemas of the routes describe them.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  readOnlyJson(app);
  answerFaults(app);
  logOutcomes(app);
  await sendSecurityHeaders(app);
  keepOtherSitesOut(app);
  await limitRate(app, services.requestsPerMinute);
  await describeRoutes(app);

  await app.register(health, services);
  await app.register(plan, { prefix: '/api/v1/plan' });
  await app.register(planFiles, { prefix: '/api/v1/plan' });
  await app.register(simulate, { prefix: '/api/v1/simulate' });
  await app.register(triage, { prefix: '/api/v1/triage' });
  await app.register(savedPlans, { ...services, prefix: '/api/v1/saved-plans' });
  await app.register(savedPlanListing, { ...services, prefix: '/api/v1/saved-plans' });
  await serveApp(app, services.appFolder);
  return app;
}

/** What the framework itself logs, cut down to what holds no data. */
const nothingOfTheRequest = {
  req: () => ({}),
  res: () => ({}),
  err: (fault: unknown) => {
    const { name, code, where } = faultFields(fault);
    return { type: name, message: '', code, stack: where.join('\n') };
  },
};

/** One line a request, of these fields only: the pattern of the route, never the address itself or a body. */
function logOutcomes(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const milliseconds = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method: request.method, route, status: reply.statusCode, milliseconds }, 'answered');
  });
}
