import type { Instant } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import type { DoseEvent } from './dose-events.ts';
import type { PersonEvent } from './person-events.ts';
import type { PlanEvent } from './plan-events.ts';
import type { PumpEvent } from './pump-events.ts';
import type { RecordEvent } from './record-events.ts';
import type { SupplyEvent } from './supply-events.ts';

/** A random name given where the event is written; never an authority, never made in the engine. */
export type EventId = string & { readonly __brand: 'EventId' };

/** Who says it. Only a clinician signs; what anybody else says of a plan changes no dose (P10). */
export interface Author {
  readonly role: 'person' | 'carer' | 'clinician' | 'software';
  readonly id: string;
}

/** What surrounds every event. An event never changes; a mistake is mended by another event that names it. */
export interface Envelope {
  readonly id: EventId;
  readonly author: Author;
  /** Which device wrote it, so that two devices that saw the same dose can be told from two doses (Y3). */
  readonly device: string;
  /** When it happened; `unknown` where nobody can say. */
  readonly happened: Instant | Unknown;
  /** When it was written, by the clock of the device. */
  readonly written: Instant;
  /** The minor version of the schema it was written in. */
  readonly schema: number;
  /** Fields of a newer version, nested as they were found, so that an older client does not lose them (Y9). */
  readonly carried?: CarriedFields;
}

/** JSON that is kept and written again, and never looked at. */
export type CarriedFields = Readonly<Record<string, unknown>>;

/** What an event says, by its kind. */
export type EventBody = DoseEvent | PlanEvent | SupplyEvent | PumpEvent | PersonEvent | RecordEvent;

export type EventKind = EventBody['kind'];

/** One thing that somebody recorded. */
export type Event = Envelope & EventBody;

/** The events of some kinds. */
export type EventOf<K extends EventKind> = Envelope & Extract<EventBody, { readonly kind: K }>;
