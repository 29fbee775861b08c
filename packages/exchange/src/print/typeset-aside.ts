import { Worker } from 'node:worker_threads';
import type { ToTypeset } from './typeset.ts';
import type { Asked, Typeset } from './typeset-thread.ts';

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (fault: unknown) => void;
}

let thread: Worker | undefined;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Lays out a sheet on a thread of its own, which is started once and keeps no process from ending. */
export function typesetAside(sheet: ToTypeset): Promise<Uint8Array> {
  thread ??= startThread();
  thread.ref();
  const id = ++asked;
  const answered = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }));
  thread.postMessage({ id, ...sheet } satisfies Asked);
  return answered;
}

function startThread(): Worker {
  const started = new Worker(new URL('./typeset-thread.ts', import.meta.url));
  started.on('message', (answer: Typeset) => {
    const asker = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) started.unref();
    if ('pdf' in answer) asker?.resolve(answer.pdf);
    else asker?.reject(answer.fault);
  });
  // a thread that ends by itself answers nobody any more; the next sheet starts another one
  const ended = (fault: unknown) => {
    if (thread === started) thread = undefined;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  };
  started.on('error', ended);
  started.on('exit', (code) => ended(new Error(`the thread that prints ended with ${code}`)));
  return started;
}
