import { parentPort } from 'node:worker_threads';
import { type ToTypeset, typeset } from './typeset.ts';

/** What is asked of the thread, and what it answers. */
export interface Asked extends ToTypeset {
  readonly id: number;
}
export type Typeset = { readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly fault: unknown });

// one sheet after the other, in the order they were asked for
parentPort?.on('message', ({ id, ...sheet }: Asked) => parentPort?.postMessage({ id, ...typesetOrFault(sheet) }));

function typesetOrFault(sheet: ToTypeset) {
  try {
    return { pdf: typeset(sheet) };
  } catch (fault) {
    return { fault };
  }
}
