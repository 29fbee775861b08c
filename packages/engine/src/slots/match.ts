import { hoursFrom } from '../calendar/instant.ts';
import type { SlotId } from '../record/dose-events.ts';
import { type Dose, latestTimeOf } from '../record/doses.ts';
import type { Slot } from './slot.ts';

/** A planned dose and what became of it. */
export interface Matched {
  readonly slot: Slot;
  /** The one dose that used it up, whole or in part (M3). */
  readonly dose: Dose | 'none';
  readonly leftOut: boolean;
}

export interface Matching {
  readonly slots: readonly Matched[];
  /** Doses beside the plan: each a dose more than planned. */
  readonly beside: readonly Dose[];
}

const hoursOfDay = 24;

/**
 * Which dose used up which planned dose. A dose belongs to the slot it names, whatever the clock says (T3); one that names
 * none belongs to the nearest free slot within half the spacing of its day. Each slot is used up at most once (M3), and the
 * answer depends on the set of doses, not on the order they were entered in (M12).
 *
 * @param slots  in the order of time
 * @param doses  in the order of time
 */
export function match(slots: readonly Slot[], doses: readonly Dose[], leftOut: ReadonlySet<SlotId>): Matching {
  const byId = new Map(slots.map((slot) => [slot.id as string, slot]));
  const used = new Map<Slot, Dose>();
  const beside: Dose[] = [];
  const unnamed: Dose[] = [];
  for (const dose of doses) {
    const named = byId.get(dose.slot);
    if (named !== undefined && !used.has(named)) used.set(named, dose);
    else if (named !== undefined || dose.slot === 'unplanned') beside.push(dose);
    else unnamed.push(dose);
  }
  for (const dose of unnamed) {
    const nearest = nearestSlot(dose, slots);
    if (nearest !== undefined && !used.has(nearest)) used.set(nearest, dose);
    else beside.push(dose);
  }
  return {
    slots: slots.map((slot) => ({ slot, dose: used.get(slot) ?? 'none', leftOut: leftOut.has(slot.id) })),
    beside,
  };
}

/** Every dose of a matching once: those beside the plan, then those that used up a planned one. */
export function dosesIn({ beside, slots }: Matching): readonly Dose[] {
  return [...beside, ...slots.flatMap(({ dose }) => (dose === 'none' ? [] : [dose]))];
}

function nearestSlot(dose: Dose, slots: readonly Slot[]): Slot | undefined {
  const at = latestTimeOf(dose);
  return slots
    .map((slot) => ({ slot, hours: Math.abs(hoursFrom(slot.at, at)) }))
    .filter(({ slot, hours }) => hours <= hoursOfDay / (2 * slot.ofDay.count))
    .sort((a, b) => a.hours - b.hours)[0]?.slot;
}
