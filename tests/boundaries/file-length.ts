import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ourFiles } from './source-files.ts';

export const longest = 250;

const code = /\.(ts|tsx|mjs|js|css)$/;

/** Lists, where a second thing cannot hide: facts, the sentences of a language, cases as rows. */
const lists = [
  /^packages\/knowledge\/src\//,
  /^packages\/language\/src\/[a-z]{2}(-[A-Z]{2})?\//,
  /^scenarios\//,
  /\.cases\.ts$/,
];

/** Files with more lines than one thing needs, each with its number of lines. */
export function filesThatHideASecondThing(root: string): readonly string[] {
  return ourFiles(root)
    .filter((file) => code.test(file) && !lists.some((list) => list.test(file)))
    .map((file) => ({ file, lines: linesOf(path.join(root, file)) }))
    .filter(({ lines }) => lines > longest)
    .map(({ file, lines }) => `${file}: ${lines} lines`);
}

function linesOf(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}
