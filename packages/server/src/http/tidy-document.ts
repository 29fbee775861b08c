/** As much of an OpenAPI document as is looked at here. */
interface Described {
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const prefix = '#/components/schemas/';

/** What each answer means, where a route does not say so itself. */
const meanings: Readonly<Record<string, string>> = {
  200: 'The answer.',
  201: 'Kept, on disk.',
  400: 'Refused, with every problem at once. Nothing was written.',
  404: 'There is no such plan.',
  409: 'Refused: another version was saved meanwhile. Nothing was written.',
  413: 'The body is larger than 1 MiB.',
  415: 'The body is not JSON.',
  429: 'Too many requests in a minute; `Retry-After` says when to ask again.',
  500: 'A fault of ours.',
  503: 'The database is away. It may or may not have been saved: send the same again after `Retry-After`.',
  507: 'The disk is almost full. Nothing was saved.',
};

/**
 * The document as a reader wants it: parts that each have a name, parts that nothing uses left out, and a word on each
 * answer. What schemas share without a name gets one, since a reference has to lead somewhere.
 */
export function tidyDocument<Document extends object>(document: Document): Document {
  const named = JSON.parse(JSON.stringify(document).replaceAll('__shared#/$defs/', 'Shared-')) as Described & Document;
  const { __shared: shared, ...schemas } = named.components?.schemas ?? {};
  const { $defs: parts = {} } = (shared ?? {}) as { readonly $defs?: Readonly<Record<string, unknown>> };
  const all = {
    ...schemas,
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [`Shared-${name}`, part])),
  };

  for (const responses of responsesOf(named)) {
    for (const [status, response] of Object.entries(responses)) {
      if (response.description === 'Default Response') response.description = meanings[status] ?? 'The answer.';
    }
  }
  return { ...named, components: { ...named.components, schemas: usedIn(named.paths, all) } };
}

function responsesOf({ paths = {} }: Described) {
  const operations = Object.values(paths).flatMap((place) => Object.values(place));
  return operations.map(
    (operation) => (operation as { responses: Record<string, { description?: string }> }).responses,
  );
}

/** The schemas that a part of the document leads to, and those that they lead to in turn. */
function usedIn(part: unknown, schemas: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const used = new Set<string>();
  const follow = (from: unknown) => {
    for (const [, name = ''] of JSON.stringify(from).matchAll(new RegExp(`"${prefix}([^"]+)"`, 'g'))) {
      if (used.has(name)) continue;
      used.add(name);
      follow(schemas[name]);
    }
  };
  follow(part);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}
