import type { Problem } from '@steady/engine';
import { isObject } from '../json-pointer.ts';
import { planRequestSchema, type WirePlanRequest } from '../wire/plan-request.ts';

/** A request as far as it could be read: a field with a problem of its own is left out. */
export interface Readable {
  /** The whole document, as it came. */
  readonly json: unknown;
  readonly fields: Partial<WirePlanRequest>;
}

/** One thing that fields mean to each other. It says nothing where a field it needs could not be read. */
export type Meaning = (request: Readable) => readonly Problem[];

/** The fields of a document that are good by themselves. */
export function readableOf(json: unknown): Readable {
  const good = Object.entries(planRequestSchema.shape).flatMap(([name, schema]) => {
    if (!isObject(json) || !Object.hasOwn(json, name)) return [];
    const read = schema.safeParse(json[name]);
    return read.success ? [[name, read.data]] : [];
  });
  return { json, fields: Object.fromEntries(good) };
}
