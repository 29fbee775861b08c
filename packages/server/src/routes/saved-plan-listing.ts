import { problem } from '@steady/engine';
import { problemListSchema } from '@steady/exchange';
import type { FastifyPluginAsync } from 'fastify';
import { refusals, storeRefusals } from '../http/refusal-schemas.ts';
import { refuse } from '../http/refuse.ts';
import type { Services } from '../services.ts';
import { readListing, readPlace } from './read-saved-plan.ts';
import { listingShape, versionParams } from './saved-plan-shapes.ts';

/** PUT /saved-plans/:id/versions/:version/listing: take a plan off the list, or put it back. */
export const savedPlanListing: FastifyPluginAsync<Pick<Services, 'store'>> = async (app, { store: { plans } }) => {
  app.put('/:id/versions/:version/listing', { schema }, async (request, reply) => {
    const place = readPlace(request.params);
    if (!place.ok) return refuse(reply, 400, place.problems);
    const body = readListing(request.body);
    if (!body.ok) return refuse(reply, 400, body.problems);

    const { id, version } = place.value;
    const last = await plans.findLast(id);
    if (last === undefined) return refuse(reply, 404, [problem('saved-plan.not-found', '')]);
    if (last.version !== version) {
      return refuse(reply, 409, [problem('saved-plan.out-of-date', '/version', { last: last.version })]);
    }
    const { listed } = body.value;
    if ((await plans.isListed(id, version)) !== listed) await plans.markListed(id, version, listed);
    return { listed };
  });
};

const schema = {
  tags: ['saved plans'],
  operationId: 'listOrUnlistPlan',
  summary: 'Take a plan off the list, or put it back',
  description:
    'A mark on the last version; nothing is deleted, and each version can still be opened by its number. A version ' +
    'saved later stands in the list again. The same again changes nothing.',
  params: versionParams,
  body: listingShape,
  response: {
    200: listingShape,
    404: problemListSchema,
    409: problemListSchema,
    ...refusals,
    ...storeRefusals,
  },
};
