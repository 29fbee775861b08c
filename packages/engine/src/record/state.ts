import type { Region } from '@steady/knowledge';
import type { TimeZone } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import type { Dose } from './doses.ts';
import type { NotCounted } from './effective.ts';
import type { Event, EventOf } from './event.ts';

/** A span of time; from `from` to before `until`. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** A time of which the record may not show everything. */
export interface LostSpan extends Span {
  /** The kind that an event names which could not be read; `anything` where it names none, and for a log that was lost. */
  readonly of: string;
}

/** A signed version, and when it is in force. Spans of two versions never meet (P8). */
export interface SignedPlan extends Span {
  readonly event: EventOf<'plan-signed'>;
  /** A clinician ended it before its own end. */
  readonly ended: EventOf<'plan-ended'> | 'no';
}

/** What the record comes to. Always derived from the events, never kept as truth. */
export interface State {
  /** Corrected, without what was taken back, in the order of time. */
  readonly events: readonly Event[];
  /** Doses that went down or may have, in the order of time. */
  readonly doses: readonly Dose[];
  /** The signed versions in the order of their signatures. */
  readonly plans: readonly SignedPlan[];
  /** Two signatures claim the same place in the order, so nobody can tell which plan is in force. */
  readonly plansInConflict: boolean;
  /** The newest plan that the person typed in. */
  readonly entered: EventOf<'plan-entered'> | 'none';
  /** When doses may have been taken that the record does not show: never taken for nothing (Y10, M10). */
  readonly lost: readonly LostSpan[];
  /** How many events could not be read. */
  readonly unread: number;
  /** Signatures of people who are not clinicians: nothing follows from them, and somebody is told (P10). */
  readonly notCounted: readonly NotCounted[];
  /** When nobody can say what the time was: unvouched jumps forward of a clock (T5). */
  readonly clockInDoubt: readonly Span[];
  /** The latest time that any trusted clock has shown (T5). */
  readonly latestSeen: Instant | 'none';
  readonly zone: TimeZone | Unknown;
  readonly region: Region | Unknown;
  readonly patient: Patient;
}
