import type { LocalDate } from '../calendar/calendar.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Portion } from '../medicine/product.ts';
import type { Oral } from '../quantity/quantity.ts';
import type { SlotId } from '../record/dose-events.ts';
import type { EventId } from '../record/event.ts';

/** One planned dose: a plan, a dose-day and a place in the day. The day is the one it was planned for (T3). */
export interface Slot {
  readonly id: SlotId;
  readonly plan: EventId;
  readonly day: LocalDate;
  readonly index: number;
  /** When it comes due, once (T2). */
  readonly at: Instant;
  readonly dose: Oral;
  readonly portions: readonly Portion[];
  /** What its dose-day holds: how many doses, and micrograms in all. */
  readonly ofDay: { readonly count: number; readonly micrograms: number };
}

/** The name of a planned dose. */
export function slotId(plan: EventId, day: LocalDate, index: number): SlotId {
  return `${plan}/${day}/${index}` as SlotId;
}
