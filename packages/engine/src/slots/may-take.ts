import type { FactId, Facts } from '@steady/knowledge';
import { afterHours, localDateOf } from '../calendar/instant.ts';
import { latestTimeOf } from '../record/doses.ts';
import { dosesIn } from './match.ts';
import type { ReasonToAsk } from './reason-to-ask.ts';
import type { Situation } from './situation.ts';
import type { Slot } from './slot.ts';

/**
 * What forbids naming a dose, though it is not too late: a long gap (M8), a dose of the last 24 h of which nobody knows how much
 * it was (M7, M10), a dose-day that would come to more than the plan, or 24 h that would hold more than one dose above the planned
 * number (M5). A dose of which nobody knows the time counts as taken then; one of an unknown amount, however long ago, as the whole
 * planned amount.
 *
 * Facts: LIMIT-M5, LIMIT-M8, LIMIT-Y10.
 */
export function mayTake(
  slot: Slot,
  situation: Situation,
  facts: Facts,
): { readonly reason: ReasonToAsk; readonly cites: readonly FactId[] } | undefined {
  if (isLongGap(situation, facts)) return { reason: 'long-gap', cites: ['LIMIT-M8', 'MISS-08', 'MISS-09'] };
  const { window, extraDoses } = facts['LIMIT-M5'].figures;
  const from = afterHours(situation.now, -window.value);
  const recent = dosesIn(situation.matching).filter((dose) => latestTimeOf(dose) > from);
  if (recent.some(({ amountInDoubt }) => amountInDoubt)) {
    return { reason: 'amount-not-known', cites: ['LIMIT-M5', 'LIMIT-Y10'] };
  }
  if (dayTotal(slot, situation) + slot.dose.micrograms > slot.ofDay.micrograms) {
    return { reason: 'day-total-reached', cites: ['LIMIT-M5'] };
  }
  const { slots } = situation.matching;
  const planned = Math.max(
    slot.ofDay.count,
    ...slots.filter((other) => other.slot.at > from && other.slot.at <= slot.at).map((other) => other.slot.ofDay.count),
  );
  return recent.length + 1 > planned + extraDoses.value
    ? { reason: 'too-many-in-a-day', cites: ['LIMIT-M5'] }
    : undefined;
}

/** Whether so many planned doses or hours passed without one that nobody starts again alone (M8). */
export function isLongGap({ run, hoursWithout }: Situation, facts: Facts): boolean {
  const { slots, gap } = facts['LIMIT-M8'].figures;
  return run >= slots.value || (hoursWithout !== 'unknown' && hoursWithout >= gap.value);
}

/** Micrograms that the dose-day of a slot has had: its own doses whenever they were taken (T3), and those beside the plan. */
function dayTotal(slot: Slot, { matching, followed }: Situation): number {
  const own = matching.slots.flatMap((other) => {
    if (other.dose === 'none' || other.slot.day !== slot.day) return [];
    return other.dose.amount === 'unknown' ? [other.slot.dose.micrograms] : [other.dose.amount.micrograms];
  });
  const zone = followed.find(({ event }) => event.id === slot.plan)?.event.zone;
  const beside = matching.beside.flatMap((dose) => {
    if (zone === undefined || localDateOf(latestTimeOf(dose), zone) !== slot.day) return [];
    return dose.amount === 'unknown' ? [slot.dose.micrograms] : [dose.amount.micrograms];
  });
  return [...own, ...beside].reduce((sum, amount) => sum + amount, 0);
}
