import { examplePlanRequest } from '@steady/exchange';
import type { FastifyInstance } from 'fastify';

/** A name and a request that can be saved as they stand. */
export function planToSave(changes: { readonly name?: unknown; readonly request?: unknown } = {}) {
  return { name: 'Slow taper', request: examplePlanRequest as unknown, ...changes };
}

/** Saves a version through the app. */
export function put(app: FastifyInstance, id: string, version: number | string, payload: object = planToSave()) {
  return app.inject({ method: 'PUT', url: `/api/v1/saved-plans/${id}/versions/${version}`, payload });
}

/** Takes a plan off the list, or puts it back. */
export function putListing(app: FastifyInstance, id: string, version: number, payload: object) {
  return app.inject({ method: 'PUT', url: `/api/v1/saved-plans/${id}/versions/${version}/listing`, payload });
}

/** Reads an address of the saved plans. */
export function get(app: FastifyInstance, place = '') {
  return app.inject({ method: 'GET', url: `/api/v1/saved-plans${place}` });
}
