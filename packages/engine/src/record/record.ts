import type { Instant } from '../calendar/instant.ts';
import type { Problems } from '../outcome/outcome.ts';
import type { Unknown } from '../patient/patient.ts';
import { canonical } from './canonical.ts';
import type { CarriedFields, Event } from './event.ts';

/** An event that could not be read: refused alone, kept as it was found, and never taken for nothing (Y10, Y11). */
export interface Unread {
  readonly found: CarriedFields | string;
  readonly id: string | Unknown;
  readonly happened: Instant | Unknown;
  readonly problems: Problems;
}

/** All that is recorded of one person. The order says nothing; state is always derived. */
export interface PersonRecord {
  readonly events: readonly Event[];
  readonly unread: readonly Unread[];
}

export const emptyRecord: PersonRecord = { events: [], unread: [] };

/**
 * Both copies in one: their union (Y1). The same event twice is once (Y2, Y8). Two events that carry one id and say
 * different things are both kept, so that neither copy decides which is true.
 */
export function merge(one: PersonRecord, other: PersonRecord): PersonRecord {
  return {
    events: union([...one.events, ...other.events], (event) => event),
    unread: union([...one.unread, ...other.unread], ({ found }) => found),
  };
}

function union<T>(all: readonly T[], said: (one: T) => unknown): readonly T[] {
  const byText = new Map(all.map((one) => [canonical(said(one)), one]));
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, one]) => one);
}
