import { type Outcome, ok, type Problem, type Problems, problem, readInstant, refuse } from '@steady/engine';
import type { Event, PersonRecord, Unread } from '@steady/engine/record';
import { isObject } from '../api/json-pointer.ts';
import { readEvent } from './read-event.ts';

/** The name and the version of the schema a record is written in: a newer minor version only adds. */
export const recordSchema = { schema: 'steady.record', version: '1.0' } as const;

const major = 1;

/** The most events that one record file may hold. */
export const mostEvents = 20_000;

/** A record and the fields of a newer version beside its events (Y9). */
export interface ReadRecord {
  readonly record: PersonRecord;
  readonly carried: Readonly<Record<string, unknown>>;
}

/**
 * A record from JSON. An event that cannot be read is refused alone and kept as it was found (Y11); a record of a newer major
 * version is refused as a whole.
 *
 * @param at  the place of the record in its document
 *
 * Problems: `record.not-a-record`, `record.newer-version`, `input.too-many`.
 */
export function readRecord(json: unknown, at = ''): Outcome<ReadRecord> {
  if (!isObject(json) || json['schema'] !== recordSchema.schema) return refuse(problem('record.not-a-record', at));
  const { schema: _, version, events, ...carried } = json as Record<string, unknown>;
  const numbers = typeof version === 'string' ? /^(\d{1,6})\.(\d{1,6})$/.exec(version) : null;
  if (numbers === null || Number(numbers[1]) < 1) return refuse(problem('record.not-a-record', `${at}/version`));
  if (Number(numbers[1]) > major) {
    return refuse(problem('record.newer-version', `${at}/version`, { value: String(version) }));
  }
  if (!Array.isArray(events)) return refuse(problem('record.not-a-record', `${at}/events`));
  if (events.length > mostEvents) {
    return refuse(problem('input.too-many', `${at}/events`, { most: mostEvents, found: events.length }));
  }
  const known: Event[] = [];
  const unread: Unread[] = [];
  for (const [i, found] of events.entries()) {
    const event = readEvent(found);
    if (event.ok) known.push(event.value);
    else unread.push(unreadAt(found, `${at}/events/${i}`, event.problems));
  }
  return ok({ record: { events: known, unread }, carried });
}

function unreadAt(found: unknown, at: string, [first, ...others]: Problems): Unread {
  const below = (one: Problem): Problem => ({ ...one, at: `${at}${one.at}` });
  const { id, happened } = isObject(found) ? found : { id: undefined, happened: undefined };
  const instant = typeof happened === 'string' ? readInstant(happened, '') : undefined;
  return {
    found: isObject(found) ? (found as Readonly<Record<string, unknown>>) : JSON.stringify(found),
    id: typeof id === 'string' ? id : 'unknown',
    happened: instant?.ok ? instant.value : 'unknown',
    problems: [below(first), ...others.map(below)],
  };
}
