import { laterOf } from '../calendar/instant.ts';
import { problem } from '../outcome/outcome.ts';
import { canonical } from './canonical.ts';
import type { Event, EventKind, EventOf } from './event.ts';
import type { EventId } from './event-id.ts';
import type { PersonRecord, Unread } from './record.ts';

/** The events as they count: corrected, without what was taken back, in the order of time. */
export interface Effective {
  readonly events: readonly Event[];
  /** What cannot be read or is told in two ways, so that nobody takes it for nothing (Y10). */
  readonly unread: readonly Unread[];
  /** Signatures that are none, in the order of time, so that somebody can say so (P10). */
  readonly notCounted: readonly NotCounted[];
}

/** What is signed: a plan, its end, and that it goes on after it was frozen. */
const signedKinds = ['plan-signed', 'plan-ended', 'plan-reopened'] as const satisfies readonly EventKind[];

/** An event that says what only a clinician signs. */
export type Signature = EventOf<(typeof signedKinds)[number]>;

/** A signature that changes nothing, and why. */
export interface NotCounted {
  readonly event: Signature;
  readonly why: 'not-a-clinician';
}

/** What nobody takes back: signatures (P9), gravestones (Y4), and what is said of the store and the clock. */
const lasting: ReadonlySet<EventKind> = new Set([
  ...signedKinds,
  'plan-acknowledged',
  'plan-verified',
  'deletion',
  'log-lost',
  'clock-set',
  'clock-confirmed',
] satisfies EventKind[]);

/**
 * What a set of events comes to. Depends on the set alone, not on the order it was entered, sent or replayed in (Y2, M12).
 * Only a clinician signs, so that a signature of anybody else is no signature (P10): it is kept apart, and may be taken back.
 */
export function effectiveEvents(record: PersonRecord): Effective {
  const known = new Map<EventId, Event>();
  const twofold = new Set<EventId>();
  for (const event of record.events) {
    const other = known.get(event.id);
    if (other !== undefined && canonical(other) !== canonical(event)) twofold.add(event.id);
    known.set(event.id, event);
  }
  const deleted = new Set([...known.values()].flatMap((event) => (event.kind === 'deletion' ? [event.deletes] : [])));
  const counts = [...known.values()].filter(
    (event) => !twofold.has(event.id) && (lasting.has(event.kind) || !deleted.has(event.id)) && !isNoSignature(event),
  );
  const notCounted = [...known.values()]
    .filter(isSignature)
    .filter((event) => isNoSignature(event) && !twofold.has(event.id) && !deleted.has(event.id))
    .map((event): NotCounted => ({ event, why: 'not-a-clinician' }))
    .sort((one, other) => byTime(one.event, other.event));
  const corrections = lastCorrections(counts, known);
  const events = counts
    .filter(({ kind }) => kind !== 'correction' && kind !== 'deletion')
    .map((event) => corrected(event, corrections.get(event.id)))
    .sort(byTime);
  const unread = [
    ...record.unread.filter(({ id }) => id === 'unknown' || !deleted.has(id as EventId)),
    ...[...twofold]
      .filter((id) => !deleted.has(id) || lasting.has(known.get(id)?.kind ?? 'deletion'))
      .map(toldInTwoWays),
  ];
  return { events, unread, notCounted };
}

/** Whether somebody signed it who may not. */
function isNoSignature(event: Event): boolean {
  return isSignature(event) && event.author.role !== 'clinician';
}

export function isSignature(event: Event): event is Signature {
  return signedKinds.some((kind) => kind === event.kind);
}

/** The order of time; among equals that of the ids, which is the same everywhere. */
export function byTime(one: Event, other: Event): number {
  return timeOf(one) - timeOf(other) || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** When it happened, or where nobody knows, when it was written: it cannot have happened later. */
export function timeOf({ happened, written }: Event): number {
  return happened === 'unknown' ? written : happened;
}

type Correction = EventOf<'correction'>;

/** For each corrected event its last correction; a correction of a correction corrects what that one did. */
function lastCorrections(counts: readonly Event[], known: ReadonlyMap<EventId, Event>): Map<EventId, Correction> {
  const last = new Map<EventId, Correction>();
  for (const event of counts) {
    if (event.kind !== 'correction') continue;
    const original = originalOf(event, known);
    const before = original && last.get(original);
    if (original === undefined || (before !== undefined && !isLater(event, before))) continue;
    last.set(original, event);
  }
  return last;
}

function originalOf(correction: Correction, known: ReadonlyMap<EventId, Event>): EventId | undefined {
  const seen = new Set<EventId>();
  let id = correction.corrects;
  for (;;) {
    const event = known.get(id);
    if (event?.kind !== 'correction') return id;
    if (seen.has(id)) return undefined;
    seen.add(id);
    id = event.corrects;
  }
}

function isLater(one: Event, other: Event): boolean {
  return one.written !== other.written ? one.written > other.written : one.id > other.id;
}

function corrected(event: Event, correction: Correction | undefined): Event {
  if (correction === undefined || lasting.has(event.kind) || event.kind === 'plan-entered') return event;
  const { id, author, device, schema } = event;
  // what it says now was written with the correction, and may have happened until then
  const written = laterOf(event.written, correction.written);
  return { id, author, device, written, schema, happened: correction.happenedInstead, ...correction.instead };
}

function toldInTwoWays(id: EventId): Unread {
  return { found: id, id, happened: 'unknown', problems: [problem('input.twice', '/id', { id })] };
}
