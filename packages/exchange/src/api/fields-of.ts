import { z } from 'zod';

/** A field of a request, for whoever writes one. */
export interface RequestField {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
  /** The fields within it; none where it is a value. */
  readonly parts: readonly RequestField[];
}

/** What this page reads of a schema as JSON. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/**
 * The fields of a request and those within each, with what they are, as its schema has them for the documents of the HTTP
 * interface too.
 */
export function fieldsOf(schema: z.ZodType): readonly RequestField[] {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { io: 'input' }) as Schema & {
    readonly $defs?: Readonly<Record<string, Schema>>;
  };
  return fieldsOfAny(objectsAt(root), (field) => fieldsOfAny(objectsAt(field), () => []));

  function resolved(part: Schema): Schema {
    return part.$ref === undefined ? part : { ...$defs[part.$ref.replace('#/$defs/', '')], ...descriptionIn(part) };
  }

  /** The objects that may stand at a place: itself, those of a list, those to choose from. */
  function objectsAt(part: Schema): readonly Schema[] {
    const { items, anyOf = [], oneOf = [], properties } = resolved(part);
    if (properties !== undefined) return [resolved(part)];
    return [...(items ? [items] : []), ...anyOf, ...oneOf].flatMap(objectsAt);
  }

  /** The fields of one object, or of several that may stand at one place: required is what each of them requires. */
  function fieldsOfAny(
    objects: readonly Schema[],
    partsOf: (field: Schema) => readonly RequestField[],
  ): readonly RequestField[] {
    const all = objects.flatMap(({ properties = {} }) => Object.entries(properties));
    return [...Map.groupBy(all, ([name]) => name)].map(([name, those]) => ({
      name,
      isRequired: objects.every(({ required = [] }) => required.includes(name)),
      description: descriptionOf(those.map(([, field]) => field)),
      parts: those.flatMap(([, field]) => partsOf(field)),
    }));
  }

  function descriptionOf(fields: readonly Schema[]): string {
    const said = fields.flatMap((field) => resolved(field).description ?? []);
    const values = fields
      .map(resolved)
      .flatMap((field) => field.enum ?? (field.const === undefined ? [] : [field.const]));
    return said.length > 0 ? [...new Set(said)].join(' ') : values.join(', ');
  }
}

/** What is said where a schema is used goes before what it says of itself. */
function descriptionIn({ description }: Schema): Pick<Schema, 'description'> {
  return description === undefined ? {} : { description };
}
