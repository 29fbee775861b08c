import { isObject } from '../api/json-pointer.ts';

/**
 * What a document holds beyond what we write of it, nested as it was found; undefined where there is nothing (Y9).
 *
 * @param written  what we write of the same document
 */
export function leftovers(found: unknown, written: unknown): unknown {
  if (!isObject(found) || !isObject(written)) return undefined;
  const rest = Object.entries(found).flatMap(([name, value]): [string, unknown][] => {
    if (!Object.hasOwn(written, name)) return [[name, value]];
    const inside = leftovers(value, written[name]);
    return inside === undefined ? [] : [[name, inside]];
  });
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** What we write, and what was carried beside it. What we know ourselves is never replaced. */
export function withCarried(written: unknown, carried: unknown): unknown {
  if (!isObject(carried) || !isObject(written)) return written;
  if (Array.isArray(written)) {
    return written.map((one, i) => (Object.hasOwn(carried, i) ? withCarried(one, carried[i]) : one));
  }
  const added = Object.entries(carried).filter(([name]) => !Object.hasOwn(written, name));
  const known = Object.entries(written).map(([name, value]): [string, unknown] => [
    name,
    Object.hasOwn(carried, name) ? withCarried(value, carried[name]) : value,
  ]);
  return Object.fromEntries([...known, ...added]);
}
