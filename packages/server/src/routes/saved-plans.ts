import { problem } from '@steady/engine';
import { problemListSchema } from '@steady/exchange';
import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { refusals, storeRefusals } from '../http/refusal-schemas.ts';
import { refuse, turnAway } from '../http/refuse.ts';
import type { Services } from '../services.ts';
import type { SavedVersion } from '../store/plans.ts';
import {
  isPlanId,
  readListPlace,
  readNewVersion,
  readPage,
  readPlace,
  readVersionNumber,
  writeListPlace,
} from './read-saved-plan.ts';
import { saveVersion } from './save-version.ts';
import * as shapes from './saved-plan-shapes.ts';
import { writeLine, writeOpened, writeSaved } from './write-saved-plan.ts';

const tags = ['saved plans'];
const notFound = { 404: problemListSchema };

/** The plans of this machine: saved as versions that never change, listed and opened again. */
export const savedPlans: FastifyPluginAsync<Pick<Services, 'store' | 'hasRoom'>> = async (app, services) => {
  const { plans } = services.store;

  app.put('/:id/versions/:version', { schema: putSchema }, async (request, reply) => {
    const place = readPlace(request.params);
    if (!place.ok) return refuse(reply, 400, place.problems);
    const body = readNewVersion(request.body);
    if (!body.ok) return refuse(reply, 400, body.problems);
    if (!(await services.hasRoom())) return turnAway(reply, 507, 'fault.disk-full');

    const saving = await saveVersion(plans, place.value, body.value);
    if (saving.done === 'refused') return refuse(reply, saving.status, saving.problems);
    return reply.code(saving.done === 'kept' ? 201 : 200).send(writeSaved(saving.saved));
  });

  app.get('', { schema: listSchema }, async (request, reply) => {
    const page = readPage(request.query, readListPlace);
    if (!page.ok) return refuse(reply, 400, page.problems);
    const { limit, after } = page.value;
    const [shown, next] = pageOf(await plans.list(limit + 1, after), limit);
    return { savedPlans: shown.map(writeLine), ...(next && { next: writeListPlace(next) }) };
  });

  app.get<{ Params: { id: string } }>('/:id', { schema: openLastSchema }, async ({ params }, reply) => {
    const last = isPlanId(params.id) ? await plans.findLast(params.id) : undefined;
    const isListed = last !== undefined && (await plans.isListed(last.id, last.version));
    return open(reply, isListed ? last : undefined);
  });

  app.get<{ Params: { id: string } }>('/:id/versions', { schema: historySchema }, async ({ params, query }, reply) => {
    const page = readPage(query, readVersionNumber);
    if (!page.ok) return refuse(reply, 400, page.problems);
    const { limit, after } = page.value;
    const found = isPlanId(params.id) ? await plans.history(params.id, limit + 1, after) : [];
    if (found.length === 0 && after === undefined) return refuse(reply, 404, [problem('saved-plan.not-found', '')]);
    const [shown, next] = pageOf(found, limit);
    return { versions: shown.map(writeLine), ...(next && { next: String(next.version) }) };
  });

  app.get('/:id/versions/:version', { schema: openSchema }, async ({ params }, reply) => {
    const place = readPlace(params);
    return open(reply, place.ok ? await plans.find(place.value.id, place.value.version) : undefined);
  });
};

function open(reply: FastifyReply, saved: SavedVersion | undefined): FastifyReply {
  return saved ? reply.send(writeOpened(saved)) : refuse(reply, 404, [problem('saved-plan.not-found', '')]);
}

/** One more row than a page holds was asked for, to know whether there is a next page; it begins after the last shown. */
function pageOf<Row>(rows: readonly Row[], limit: number): readonly [readonly Row[], Row | undefined] {
  const shown = rows.slice(0, limit);
  return [shown, rows.length > limit ? shown.at(-1) : undefined];
}

const putSchema = {
  tags,
  operationId: 'savePlanVersion',
  summary: 'Save a version of a plan',
  description:
    'The plan is built first; one that cannot be made is refused and nothing is written. 201 comes only once the ' +
    'version is on disk. The same again is answered with 200 and the same version, so a request whose answer was ' +
    'lost can simply be sent again. A version is the last one plus 1.',
  params: shapes.versionParams,
  body: shapes.newVersionSchema,
  response: {
    200: shapes.savedVersionSchema,
    201: shapes.savedVersionSchema,
    409: problemListSchema,
    ...refusals,
    ...storeRefusals,
  },
};

const listSchema = {
  tags,
  operationId: 'listSavedPlans',
  summary: 'List the saved plans, newest first',
  querystring: shapes.pageQuery,
  response: { 200: shapes.listSchema, 400: problemListSchema, ...storeRefusals },
};

const openLastSchema = {
  tags,
  operationId: 'openSavedPlan',
  summary: 'Open the last version of a plan',
  description:
    'With the answer as it was saved, and whether the engine of today gives the same. A plan that was taken off the ' +
    'list is not found here.',
  params: shapes.planParams,
  response: { 200: shapes.openedVersionSchema, ...notFound, ...storeRefusals },
};

const historySchema = {
  tags,
  operationId: 'listPlanVersions',
  summary: 'List the versions of a plan, newest first',
  params: shapes.planParams,
  querystring: shapes.pageQuery,
  response: { 200: shapes.historySchema, 400: problemListSchema, ...notFound, ...storeRefusals },
};

const openSchema = {
  tags,
  operationId: 'openPlanVersion',
  summary: 'Open one version of a plan',
  params: shapes.versionParams,
  response: { 200: shapes.openedVersionSchema, ...notFound, ...storeRefusals },
};
