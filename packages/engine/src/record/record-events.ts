import type { Instant } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import type { DoseEvent } from './dose-events.ts';
import type { EventId } from './event.ts';
import type { PersonEvent } from './person-events.ts';
import type { PumpEvent } from './pump-events.ts';
import type { SupplyEvent } from './supply-events.ts';

/** What may be put right by a correction. Not what was signed (P9), and not what is said of the record itself. */
export type Correctable = DoseEvent | SupplyEvent | PumpEvent | PersonEvent;

/** What is said of the record itself. */
export type RecordEvent =
  /** What an earlier event should have said. The last correction counts; all of them stay. */
  | {
      readonly kind: 'correction';
      readonly corrects: EventId;
      readonly happenedInstead: Instant | Unknown;
      readonly instead: Correctable;
    }
  /** An event is taken back for good; it stays as a gravestone with its author, and nothing brings it back (Y4). */
  | { readonly kind: 'deletion'; readonly deletes: EventId }
  /** Two events that look like one dose are, says a person: `are` one or both (Y3). */
  | { readonly kind: 'doubt-settled'; readonly doses: readonly EventId[]; readonly are: 'one-dose' | 'separate-doses' }
  /** Events of this time may be missing: a store was emptied, spoiled or restored from an old copy (Y10). */
  | { readonly kind: 'log-lost'; readonly from: Instant | Unknown; readonly until: Instant | Unknown }
  /** The clock of the writing device jumped. `by` says who vouches for the new time, if anybody does (T5). */
  | {
      readonly kind: 'clock-set';
      readonly from: Instant;
      readonly to: Instant;
      readonly confirmedBy: 'server' | 'person' | 'nobody';
    }
  /** Somebody vouches for a jump of the clock afterwards. */
  | { readonly kind: 'clock-confirmed'; readonly clock: EventId; readonly by: 'server' | 'person' };
