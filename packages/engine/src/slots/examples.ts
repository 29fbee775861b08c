import type { LocalDate } from '../calendar/calendar.ts';
import { afterMinutes, type Instant } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import { oral } from '../quantity/quantity.ts';
import type { SlotId } from '../record/dose-events.ts';
import type { Dose } from '../record/doses.ts';
import type { EventId } from '../record/event-id.ts';
import { at } from '../record/examples.ts';
import type { Matching } from './match.ts';
import { type Slot, slotId } from './slot.ts';

/** A planned dose of 10 mg, one of three of its day, of the plan named `plan`; but for what is said. */
export function slot(when: string, index = 0, changes: Partial<Slot> = {}): Slot {
  const day = when.slice(0, 10) as LocalDate;
  const plan = 'plan' as EventId;
  return {
    id: slotId(plan, day, index),
    plan,
    day,
    index,
    at: at(when),
    dose: oral(10_000),
    portions: [],
    ofDay: { count: 3, micrograms: 30_000 },
    ...changes,
  };
}

/** A dose that went down, for a planned one or beside the plan; written as it was taken. */
export function dose(
  when: string,
  milligrams: number | Unknown = 10,
  of: SlotId | 'unplanned' | Unknown = 'unplanned',
  changes: Partial<Dose> = {},
): Dose {
  return {
    id: `dose at ${when}` as EventId,
    at: at(when),
    notAfter: at(when),
    amount: milligrams === 'unknown' ? milligrams : oral(milligrams * 1000),
    amountInDoubt: milligrams === 'unknown',
    portions: 'unknown',
    slot: of,
    pleaseConfirm: false,
    timeInDoubt: false,
    mayBeLost: false,
    alsoAs: [],
    ...changes,
  };
}

/** Planned doses, each with what was taken for it, and doses beside the plan. */
export function matching(slots: readonly (readonly [Slot, Dose | 'none'])[], ...beside: readonly Dose[]): Matching {
  return { slots: slots.map(([slot, taken]) => ({ slot, dose: taken, leftOut: false })), beside };
}

/** The instant right before another. */
export function justBefore(instant: Instant): Instant {
  return afterMinutes(instant, -1 / 60_000);
}

/** The instant right after another. */
export function justAfter(instant: Instant): Instant {
  return afterMinutes(instant, 1 / 60_000);
}
