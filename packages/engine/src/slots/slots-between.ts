import { addDays, daysBetween, type LocalDate } from '../calendar/calendar.ts';
import { type Instant, instantOf, localDateOf } from '../calendar/instant.ts';
import type { EventId } from '../record/event.ts';
import type { WrittenPlan } from '../record/plan-events.ts';
import type { Span } from '../record/state.ts';
import { type Slot, slotId } from './slot.ts';

/** A plan and when it is followed. */
export interface Followed extends Span {
  readonly event: { readonly id: EventId } & WrittenPlan;
}

/**
 * The planned doses that come due from one instant to before another, in the order of time. They are worked out anew each time
 * from the plan's own zone, so that neither travel nor a restart moves or repeats one (T1, T2).
 *
 * @param followed  plans whose spans do not meet
 */
export function slotsBetween(followed: readonly Followed[], from: Instant, until: Instant): readonly Slot[] {
  return followed.flatMap((plan) => slotsOf(plan, from, until)).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function slotsOf({ event, ...span }: Followed, from: Instant, until: Instant): readonly Slot[] {
  const first = Math.max(from, span.from) as Instant;
  const last = Math.min(until, span.until) as Instant;
  if (first >= last) return [];

  // a day of margin on both sides: a zone's day may begin and end a day apart from another's
  const day = addDays(localDateOf(first, event.zone), -1);
  const days = daysBetween(day, localDateOf(last, event.zone)) + 2;
  return Array.from({ length: days }, (_, i) => addDays(day, i))
    .flatMap((date) => slotsOfDay(event, date))
    .filter(({ at }) => at >= first && at < last);
}

/** The planned doses of one dose-day; none where no step covers it (P8). */
export function slotsOfDay({ id, plan, zone }: Followed['event'], day: LocalDate): readonly Slot[] {
  const step = plan.steps.findLast((step) => step.from <= day);
  if (step === undefined || (step.days !== null && daysBetween(step.from, day) >= step.days)) return [];

  const ofDay = { count: step.intakes.length, micrograms: step.daily.microgramsPerDay };
  return step.intakes.map(({ time, dose, portions }, index) => ({
    id: slotId(id, day, index),
    plan: id,
    day,
    index,
    at: instantOf(day, time, zone),
    dose,
    portions,
    ofDay,
  }));
}
