import { ourFiles } from './source-files.ts';

/** Names that say nothing of the topic. Code that seems to need one is missing the name of its topic. */
const emptyWords = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'lib', 'libs']);

/** Files and folders whose name holds an empty word, such as `lib/dose.ts` or `dose-utils.ts`. */
export function filesNamedForNothing(root: string): readonly string[] {
  return ourFiles(root).filter((file) => wordsOf(file).some((word) => emptyWords.has(word)));
}

function wordsOf(file: string): readonly string[] {
  return file
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
