/** Steps into a JSON document: names of fields and places in lists. */
export type Path = readonly PropertyKey[];

/** A path as a JSON Pointer (RFC 6901): `/current/0/dose`; `~` and `/` in a name are written `~0` and `~1`. */
export function pointerTo(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What stands at a path, or undefined. Only what the document itself holds: never a field it inherits. */
export function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    json,
  );
}

/** Whether a value has fields or places of its own. */
export function isObject(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null;
}
