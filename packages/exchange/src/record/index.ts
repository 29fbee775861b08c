/** A person's record as JSON, in and out. */

export { readEvent } from './read-event.ts';
export { mostEvents, type ReadRecord, readRecord, recordSchema } from './read-record.ts';
export { writeEvent } from './write-event.ts';
export { writeRecord } from './write-record.ts';
