/** Name, if any, and request as they are sent, to tell whether anything changed since. */
export function asSaved(name: string | undefined, request: unknown): string {
  return JSON.stringify({ name, request });
}
