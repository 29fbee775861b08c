import { createReadStream } from 'node:fs';
import { type Outcome, ok, problem, refuse } from '@steady/engine';
import { largestBody } from '@steady/exchange/api';
import { reasonOf } from './reason.ts';

/**
 * The text of a file, or of standard input where the file is `-`. Reads no more than a request may hold.
 *
 * Problems: `file.not-readable`, `input.too-large`, `input.not-json` (bytes that are no UTF-8).
 */
export async function readInput(file: string): Promise<Outcome<string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      bytes += chunk.length;
      if (bytes > largestBody) return refuse(problem('input.too-large', '', { most: largestBody }));
      text += decoder.decode(chunk, { stream: true });
    }
    return ok(text + decoder.decode());
  } catch (error) {
    if (isNoText(error)) return refuse(problem('input.not-json', ''));
    return refuse(problem('file.not-readable', '', { reason: reasonOf(error) }));
  }
}

function isNoText(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
