import type { Say } from '@steady/language';
import type { FileToWrite } from '../files/write-files.ts';
import { harmless } from '../harmless.ts';

/** The files that were written, each on a line of its own; nothing where none was asked for. */
export function filesAsText(files: readonly FileToWrite[], say: Say): readonly string[] {
  return files.length === 0 ? [] : ['', ...files.map(({ file }) => say('terminal.written', { file: harmless(file) }))];
}
