import type { Instant } from '../calendar/instant.ts';
import { timeOf } from './effective.ts';
import type { Event, EventOf } from './event.ts';
import type { Unread } from './record.ts';
import type { LostSpan, Span } from './state.ts';

const beforeAll = -Number.MAX_SAFE_INTEGER as Instant;
const afterAll = Number.MAX_SAFE_INTEGER as Instant;

/** The newest minor version of the schema of events that is known here. */
const knownSchema = 0;

/**
 * Whether a newer version says something in an event that this one does not know. It may turn what the event says into something
 * else, as a plan that is suspended, so that the event counts as not read of its kind (H23, H34); its fields are kept (Y9).
 */
function isOnlyHalfRead({ schema, carried }: Event): boolean {
  return schema > knownSchema && carried !== undefined;
}

/** When doses may have been taken that the record does not show: a lost log, and every event that could not be read in full. */
export function lostSpans(events: readonly Event[], unread: readonly Unread[]): readonly LostSpan[] {
  return [
    ...events
      .filter((event): event is EventOf<'log-lost'> => event.kind === 'log-lost')
      .map(({ from, until, written }) => ({
        of: 'anything',
        from: from === 'unknown' ? beforeAll : from,
        until: until === 'unknown' ? written : until,
      })),
    ...events.filter(isOnlyHalfRead).map((event) => {
      const from = timeOf(event) as Instant;
      return { of: event.kind, from, until: (from + 1) as Instant };
    }),
    ...unread.map(({ happened, found }) => ({
      of: typeof found !== 'string' && typeof found['kind'] === 'string' ? found['kind'] : 'anything',
      ...(happened === 'unknown'
        ? { from: beforeAll, until: afterAll }
        : { from: happened, until: (happened + 1) as Instant }),
    })),
  ];
}

/** Jumps forward of a clock that nobody vouched for: what they passed over is not missed (T5). */
export function clockDoubts(events: readonly Event[]): readonly Span[] {
  const confirmed = confirmations(events);
  return jumps(events)
    .filter((jump) => jump.to > jump.from && !confirmed.has(jump.id))
    .map(({ from, to }) => ({ from, until: (to + 1) as Instant }));
}

/**
 * The latest time that any clock has shown, so that setting a clock back re-opens no slot (T5). Times that a device showed
 * before somebody vouched that it ran ahead do not count.
 */
export function latestSeen(events: readonly Event[]): Instant | 'none' {
  const confirmed = confirmations(events);
  const backwards = jumps(events).filter((jump) => jump.to < jump.from && confirmed.has(jump.id));
  const seen = [
    ...events.map(({ device, written }) => ({ device, at: written })),
    ...jumps(events).map(({ device, from }) => ({ device, at: from })),
  ].filter(({ device, at }) => !backwards.some((jump) => jump.device === device && at > jump.to && at <= jump.from));
  return seen.length === 0 ? 'none' : (Math.max(...seen.map(({ at }) => at)) as Instant);
}

function jumps(events: readonly Event[]): readonly EventOf<'clock-set'>[] {
  return events.filter((event): event is EventOf<'clock-set'> => event.kind === 'clock-set');
}

function confirmations(events: readonly Event[]): ReadonlySet<string> {
  return new Set([
    ...jumps(events).flatMap(({ id, confirmedBy }) => (confirmedBy === 'nobody' ? [] : [id])),
    ...events.flatMap((event) => (event.kind === 'clock-confirmed' ? [event.clock] : [])),
  ]);
}
