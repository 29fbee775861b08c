import { type Outcome, ok, problem, refuse, unless } from '@steady/engine';
import { isObject } from './json-pointer.ts';
import { repeatedFields } from './repeated-fields.ts';

/** The longest request, in bytes of UTF-8. */
export const largestBody = 1024 * 1024;

const deepest = 32;

/** More values than any request has that is within the bounds of its lists. */
const mostValues = 60_000;

/** Text as JSON. Problems: `input.not-json`, `input.too-large`, `input.twice`. */
export function readJson(text: string): Outcome<unknown> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > largestBody) return refuse(problem('input.too-large', '', { bytes, most: largestBody }));
  try {
    const json: unknown = JSON.parse(text);
    const twice = repeatedFields(text).map((at) => problem('input.twice', at));
    return unless(twice, () => json);
  } catch {
    return refuse(problem('input.not-json', ''));
  }
}

/**
 * A document that is neither too deep nor too large to look at, so that looking costs little.
 *
 * Problem: `input.too-large`.
 */
export function withinBounds(json: unknown): Outcome<unknown> {
  let level = [json];
  let values = 0;
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > deepest) return refuse(problem('input.too-large', '', { deepest }));
    values += level.length;
    if (values > mostValues) return refuse(problem('input.too-large', '', { mostValues }));
    level = level.filter(isObject).flatMap((value) => Object.values(value));
  }
  return ok(json);
}
