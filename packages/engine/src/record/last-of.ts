import type { Event, EventKind, EventOf } from './event.ts';

/** The newest event of a kind, among events in the order of time. */
export function lastOf<K extends EventKind>(events: readonly Event[], kind: K): EventOf<K> | undefined {
  return events.findLast((event): event is EventOf<K> => event.kind === kind);
}
