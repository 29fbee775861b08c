import type { Facts } from '@steady/knowledge';
import { type Instant, localDateOf } from './calendar/instant.ts';
import { citesOfRises, type FastRise, risesTooFast } from './history/rises-too-fast.ts';
import type { SeenHistory } from './history/seen-history.ts';
import { citesOfPacks, takenFor, wrongPacks } from './history/wrong-packs.ts';
import type { State } from './record/state.ts';
import type { Held } from './slots/held-doses.ts';
import type { Slot } from './slots/slot.ts';
import type { JudgedSupply } from './supply/judge-supply.ts';
import { citesOfReach } from './supply/reach-findings.ts';

/** What of a record is looked at. */
export interface Grounds {
  readonly state: State;
  readonly now: Instant;
  readonly seen: SeenHistory;
  readonly supply: JudgedSupply | 'no-plan';
}

/**
 * Why a planned dose is not to be taken before somebody was asked: its pack may be another strength (H10), the plan has just risen
 * past the limit (P4, H13), or it cannot be made from what is at home (H01, H11). A plan that falls too fast holds none: to keep
 * its dose back would be a greater fall (H02).
 *
 * Facts: those of `risesTooFast`, and what each reason cites.
 */
export function whyHeld(slot: Slot, grounds: Grounds, facts: Facts): Held | undefined {
  const { seen, supply } = grounds;
  if (isOfWrongPack(slot, seen)) return { reason: 'pack-not-checked', cites: citesOfPacks };
  const rises = risesTooFast({ ...seen, on: slot.day }, facts);
  if (rises.some((rise) => isOfRise(slot, rise, grounds))) return { reason: 'rise-too-fast', cites: citesOfRises };
  return cannotBeMade(slot, supply) ? { reason: 'not-enough-at-home', cites: citesOfReach } : undefined;
}

function isOfWrongPack({ portions }: Slot, seen: SeenHistory): boolean {
  const confused = new Set(wrongPacks(seen).flatMap((pack) => takenFor(pack).map(({ id }) => id)));
  return portions.some(({ product }) => confused.has(product));
}

/** A rise is looked at from the day of the dose, so that the passing of time alone names no dose again (M6). */
function isOfRise(slot: Slot, { run, isPastLimit }: FastRise, { state: { events, plans }, now }: Grounds): boolean {
  if (!isPastLimit || run.from > slot.day) return false;
  const zone = plans.find(({ event }) => event.id === slot.plan)?.event.zone;
  // a clinician has looked at it since it began, and it goes on
  const isSettled = events.some(
    (event) =>
      event.kind === 'plan-reopened' &&
      event.plan === slot.plan &&
      event.happened !== 'unknown' &&
      event.happened <= now &&
      zone !== undefined &&
      localDateOf(event.happened, zone) >= run.from,
  );
  return !isSettled;
}

function cannotBeMade({ day, index }: Slot, supply: JudgedSupply | 'no-plan'): boolean {
  if (supply === 'no-plan' || typeof supply.firstGap === 'string') return false;
  const { slot } = supply.firstGap;
  return slot.date === day && slot.index === index;
}
