import { addDays, type LocalTime } from '../calendar/calendar.ts';
import { type Instant, instantOf } from '../calendar/instant.ts';
import type { Situation } from './situation.ts';
import type { Slot } from './slot.ts';

/** When the planned dose after this one comes due; after the last one of a plan, when the plan ends. */
export function nextInstant(slot: Slot, { matching, followed }: Situation): Instant {
  const next = matching.slots[matching.slots.findIndex((other) => other.slot.id === slot.id) + 1];
  if (next !== undefined) return next.slot.at;

  const plan = followed.find(({ event }) => event.id === slot.plan);
  const last = plan?.event.plan.steps.at(-1);
  if (plan === undefined || last === undefined || last.days === null) return plan?.until ?? slot.at;
  const end = instantOf(addDays(last.from, last.days), '00:00' as LocalTime, plan.event.zone);
  return Math.max(slot.at, Math.min(end, plan.until)) as Instant;
}
