/** Whether a JSON Pointer leads to a place in a document, or to one that is missing from a place in it. */
export function leadsSomewhere(pointer: string, json: unknown): boolean {
  if (pointer === '') return true;
  const path = pointer.split('/').slice(1, -1).map(nameIn);
  return isObject(path.reduce<unknown>((value, name) => (hasOwn(value, name) ? value[name] : undefined), json));
}

/** A name as it is in the document, from how a JSON Pointer writes it. */
export function nameIn(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

function hasOwn(value: unknown, name: string): value is Readonly<Record<string, unknown>> {
  return isObject(value) && Object.hasOwn(value, name);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
