import type { Store } from './store/open-store.ts';

/** Everything the server works with, made by `serve.ts` and by tests. */
export interface Services {
  readonly store: Store;
  /** Whether the disk has room for another plan. */
  readonly hasRoom: () => Promise<boolean>;
  /** The folder of the built web app, which may be missing. */
  readonly appFolder: string;
  readonly requestsPerMinute: number;
  /** The least grave thing that is logged, and where to, a JSON object a line. */
  readonly log: { readonly level: string; readonly stream: { write(line: string): void } };
}
