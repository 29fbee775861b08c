import { addDays, daysBetween, earlierDay, type LocalDate, type LocalTime, laterDay } from '../calendar/calendar.ts';
import type { Step } from '../plan/plan.ts';
import { type Parts, partsOf } from './parts.ts';

/** A dose of the plan: its day, and which of the day's doses it is. */
export interface SlotPlace {
  readonly date: LocalDate;
  /** From 0, in the order of the clock. */
  readonly index: number;
}

/** How far a stock reaches along a plan. */
export type Cover =
  /** To the last dose of the plan; so much is left over then. */
  | { readonly reaches: 'end'; readonly spare: Parts }
  /** The plan's last step has no end, and no more of this product is taken in it. */
  | { readonly reaches: 'not-used-again'; readonly spare: Parts }
  /** The first dose that cannot be made. */
  | { readonly reaches: 'slot'; readonly slot: SlotPlace; readonly time: LocalTime };

/**
 * How far a stock of one product reaches, under the doses as they really fall and rise.
 *
 * @param left  parts in hand before the next dose
 * @param next  the first dose that is still to be taken
 */
export function coverOf(left: Parts, product: string, steps: readonly Step[], next: SlotPlace): Cover {
  let rest = left;
  for (const step of steps) {
    const end = step.days === null ? undefined : addDays(step.from, step.days);
    if (end !== undefined && end <= next.date) continue;
    const needs = step.intakes.map((intake) => needOf(intake, product));
    let day = laterDay(step.from, next.date);

    if (day === next.date && step.from <= next.date && next.index > 0) {
      const missing = firstMissing(rest, needs, next.index);
      if (missing !== undefined) return notMade(step, day, missing);
      rest -= sumOf(needs.slice(next.index));
      day = addDays(day, 1);
    }
    const perDay = sumOf(needs);
    if (perDay === 0) {
      if (end === undefined) return { reaches: 'not-used-again', spare: rest };
      continue;
    }
    const days = end === undefined ? Number.POSITIVE_INFINITY : daysBetween(day, end);
    const whole = Math.max(0, Math.floor(rest / perDay));
    if (whole < days) {
      const missing = firstMissing(rest - whole * perDay, needs, 0) as number;
      return notMade(step, addDays(day, whole), missing);
    }
    rest -= perDay * days;
  }
  return { reaches: 'end', spare: rest };
}

/** What all doses of a span take of a product (P3). An open step reaches over the whole span. */
export function neededIn(product: string, steps: readonly Step[], from: LocalDate, days: number): Parts {
  const until = addDays(from, days);
  return steps.reduce((sum, step) => {
    const end = step.days === null ? until : addDays(step.from, step.days);
    const first = laterDay(step.from, from);
    const last = earlierDay(end, until);
    return sum + sumOf(step.intakes.map((intake) => needOf(intake, product))) * Math.max(0, daysBetween(first, last));
  }, 0);
}

function needOf({ portions }: Step['intakes'][number], product: string): Parts {
  return sumOf(portions.filter((portion) => portion.product === product).map(partsOf));
}

function sumOf(parts: readonly Parts[]): Parts {
  return parts.reduce((sum, part) => sum + part, 0);
}

/** The first dose of a day, from one on, that the rest does not make. */
function firstMissing(rest: Parts, needs: readonly Parts[], from: number): number | undefined {
  let left = rest;
  for (let index = from; index < needs.length; index++) {
    const need = needs[index] as Parts;
    if (need > 0 && need > left) return index;
    left -= need;
  }
  return undefined;
}

function notMade(step: Step, date: LocalDate, index: number): Cover {
  const intake = step.intakes[index] as Step['intakes'][number];
  return { reaches: 'slot', slot: { date, index }, time: intake.time };
}
