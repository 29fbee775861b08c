import type { ReadRecord } from './read-record.ts';
import { recordSchema } from './read-record.ts';
import { writeEvent } from './write-event.ts';

/** A record as JSON: every event, those that could not be read as they were found. */
export function writeRecord({ record, carried }: ReadRecord): object {
  return {
    ...carried,
    ...recordSchema,
    events: [
      ...record.events.map(writeEvent),
      ...record.unread.map(({ found }) => (typeof found === 'string' ? JSON.parse(found) : found)),
    ],
  };
}
