import { z } from 'zod';

/** A field of a request, for whoever writes one. */
export interface RequestField {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: string;
}

/** The fields of a request with what each is, as its schema has them for the documents of the HTTP interface too. */
export function fieldsOf(schema: z.ZodType): readonly RequestField[] {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { io: 'input' });
  const { properties = {}, required = [] } = $defs[nameOf(root.$ref)] ?? root;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    isRequired: required.includes(name),
    description: descriptionOf(property, $defs),
  }));
}

function descriptionOf(property: unknown, defs: Readonly<Record<string, { readonly description?: string }>>): string {
  const { description, $ref } = property as { readonly description?: string; readonly $ref?: string };
  return description ?? defs[nameOf($ref)]?.description ?? '';
}

function nameOf(reference = ''): string {
  return reference.replace('#/$defs/', '');
}
