/** Name and request as they are sent, to tell whether anything changed since. */
export function asSaved(name: string, request: unknown): string {
  return JSON.stringify({ name, request });
}
