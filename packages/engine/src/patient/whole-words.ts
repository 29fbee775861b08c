/** Any of these patterns, as words of their own; a number that goes on is another one. */
export function wholeWords(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![a-z0-9]|[0-9]\\.)(?:${words.join('|')})(?![a-z0-9])`);
}

/** A text without any of these, each left as a space. */
export function without(words: readonly RegExp[], plain: string): string {
  return words.reduce((rest, { source }) => rest.replace(new RegExp(source, 'g'), ' '), plain);
}
