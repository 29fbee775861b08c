import { addDays, daysBetween, type LocalDate, laterDay } from '../calendar/calendar.ts';
import { localDateOf } from '../calendar/instant.ts';
import type { Plan, Step } from '../plan/plan.ts';
import type { WrittenPlan } from '../record/plan-events.ts';
import type { SignedPlan } from '../record/state.ts';

/**
 * A plan as it goes on: up to the day on which the next signed one begins, then that one, and so to the last of them. Who comes
 * to an end above zero without a successor goes on with the last dose until somebody says how: baclofen is never stopped
 * suddenly, so that a supply for less would be too little (P11, H01).
 *
 * @param plans  the signed versions; those that begin after the followed one come after it
 */
export function planAhead(followed: WrittenPlan, from: LocalDate, plans: readonly SignedPlan[]): WrittenPlan {
  const later = plans
    .map(({ event, from: begins, until }) => ({
      event,
      begins: localDateOf(begins, event.zone),
      isLeft: until > begins,
    }))
    .filter(({ begins, isLeft }) => isLeft && begins > from)
    .toSorted((a, b) => (a.begins < b.begins ? -1 : 1));
  const joined = later.reduce<Pick<Plan, 'steps' | 'end'>>(
    (before, { event, begins }) => ({
      steps: [
        ...before.steps.flatMap((step) => upTo(begins, step)),
        ...event.plan.steps.flatMap((step) => since(begins, step)),
      ],
      end: event.plan.end,
    }),
    followed.plan,
  );
  const products = new Map(
    [followed, ...later.map(({ event }) => event)].flatMap((plan) => plan.products.map((one) => [one.id, one])),
  );
  return { ...followed, plan: { ...followed.plan, ...goingOn(joined) }, products: [...products.values()] };
}

function upTo(day: LocalDate, step: Step): readonly Step[] {
  if (step.from >= day) return [];
  const days = daysBetween(step.from, day);
  return [{ ...step, days: step.days === null ? days : Math.min(step.days, days) }];
}

function since(day: LocalDate, step: Step): readonly Step[] {
  const from = laterDay(step.from, day);
  const days = step.days === null ? null : daysBetween(from, addDays(step.from, step.days));
  return days !== null && days <= 0 ? [] : [{ ...step, from, days }];
}

function goingOn({ steps, end }: Pick<Plan, 'steps' | 'end'>): Pick<Plan, 'steps' | 'end'> {
  const last = steps.at(-1);
  if (end.kind === 'zero' || last === undefined) return { steps, end };
  return { steps: [...steps.slice(0, -1), { ...last, days: null }], end };
}
