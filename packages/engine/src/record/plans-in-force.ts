import type { LocalTime } from '../calendar/calendar.ts';
import { type Instant, instantOf, laterOf } from '../calendar/instant.ts';
import { timeOf } from './effective.ts';
import type { Event, EventOf } from './event.ts';
import type { SignedPlan } from './state.ts';

/** A time after every other. */
const never = Number.MAX_SAFE_INTEGER as Instant;

/**
 * Which signed version is in force when. A version begins with the first day of its first step, or with its signature where
 * that is later, and ends where one that was signed after it begins, or where a clinician ends it (P8, P9, Y5).
 */
export function plansInForce(events: readonly Event[]): readonly SignedPlan[] {
  const signed = events
    .filter((event): event is EventOf<'plan-signed'> => event.kind === 'plan-signed')
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return signed.map((event, i) => {
    const from = beginningOf(event);
    const successor = Math.min(never, ...signed.slice(i + 1).map(beginningOf));
    const ended = events.find((other) => other.kind === 'plan-ended' && other.plan === event.id);
    const end = ended === undefined ? never : timeOf(ended);
    return {
      event,
      from,
      until: laterOf(from, Math.min(successor, end) as Instant),
      ended: ended?.kind === 'plan-ended' ? ended : 'no',
    };
  });
}

/** Whether two signatures claim the same place in the order. */
export function areInConflict(plans: readonly SignedPlan[]): boolean {
  return new Set(plans.map(({ event }) => event.order)).size !== plans.length;
}

function beginningOf(event: EventOf<'plan-signed'>): Instant {
  const [first] = event.plan.steps;
  const signed = timeOf(event) as Instant;
  return first === undefined ? signed : laterOf(signed, instantOf(first.from, '00:00' as LocalTime, event.zone));
}
