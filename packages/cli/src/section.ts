import { ink } from './plan/ink.ts';

/** The lines under a title, an empty line before them; nothing where there are none. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ink.bold(title), ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
