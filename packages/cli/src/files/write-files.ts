import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Outcome, ok, problem, refuse } from '@steady/engine';
import { reasonOf } from './reason.ts';

export interface FileToWrite {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all of the files or none: each is written whole beside its place, and only when all are there do they take it.
 *
 * Problem: `file.not-writable`.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<Outcome<void>> {
  const written: { readonly beside: string; readonly file: string }[] = [];
  try {
    for (const { file, content } of files) {
      const beside = (await isDevice(file)) ? file : path.join(path.dirname(file), `.${randomUUID()}.steady`);
      if (beside !== file) written.push({ beside, file });
      await writeFile(beside, content);
    }
    for (const { beside, file } of written) await rename(beside, file);
    return ok(undefined);
  } catch (error) {
    await Promise.all(written.map(({ beside }) => rm(beside, { force: true })));
    return refuse(problem('file.not-writable', '', { reason: reasonOf(error) }));
  }
}

/** Whether something stands there that is written to and cannot be replaced, such as `/dev/stdout`. */
async function isDevice(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error('a folder stands there'), { code: 'EISDIR' });
  return found !== undefined && !found.isFile();
}
