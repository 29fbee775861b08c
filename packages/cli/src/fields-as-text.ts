import type { RequestField } from '@steady/exchange/api';
import type { Say } from '@steady/language';

/** The fields of a request, one under the other, with what each is. */
export function fieldsAsText(fields: readonly RequestField[], say: Say): string {
  const heads = fields.map(({ name, isRequired }) => (isRequired ? name : say('terminal.optional', { name })));
  const widest = Math.max(...heads.map((head) => head.length));
  const lines = fields.map(({ description }, i) => `  ${(heads[i] ?? '').padEnd(widest)}  ${description}`.trimEnd());
  return [say('terminal.fields'), ...lines].join('\n');
}
