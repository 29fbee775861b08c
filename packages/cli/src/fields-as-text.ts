import type { RequestField } from '@steady/exchange/api';
import type { Say } from '@steady/language';

/** The fields of a request, one under the other, with what each is; those within a field are indented under it. */
export function fieldsAsText(fields: readonly RequestField[], say: Say): string {
  const lines = fields.flatMap((field) => [lineOf(field, ''), ...field.parts.map((part) => lineOf(part, '  '))]);
  const widest = Math.max(...lines.map(({ head }) => head.length));
  return [
    say('terminal.fields'),
    ...lines.map(({ head, description }) => `  ${head.padEnd(widest)}  ${description}`.trimEnd()),
  ].join('\n');

  function lineOf({ name, isRequired, description }: RequestField, indent: string) {
    return { head: `${indent}${isRequired ? name : say('terminal.optional', { name })}`, description };
  }
}
