import type { LocalDate, LocalTime } from '@steady/engine';

/** One entry of the calendar. */
export type PlannedEvent = DoseEvent | DayNote;

interface Entry {
  /** The same for the same thing in each version of the plan, so that a new version replaces the old one. */
  readonly key: string;
  readonly summary: string;
  readonly detail: string;
}

/** A dose that comes every day for some days. */
export interface DoseEvent extends Entry {
  readonly kind: 'dose';
  readonly from: LocalDate;
  readonly days: number;
  readonly time: LocalTime;
  /** Whether it is written as a wall-clock time in the zone, or as an instant. */
  readonly isPlain: boolean;
}

/** Something to know or do on one day. */
export interface DayNote extends Entry {
  readonly kind: 'note';
  readonly on: LocalDate;
}
