import type { Facts } from '@steady/knowledge';
import { addDays, daysBetween, type LocalDate } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import type { SignedPlan, State } from '../record/state.ts';
import { isQuietFor } from './standing-symptoms.ts';

/** How far a plan has come, and how long to watch after it. */
export interface Progress {
  /** Steps whose days are all past. */
  readonly stepsDone: number;
  readonly steps: number;
  /** The first day after the plan; `open` where the last step goes on. */
  readonly endsOn: LocalDate | 'open';
  /** After a taper to zero: how closely to watch now. */
  readonly afterCare: 'not-yet' | 'closely' | 'daily' | 'weekly' | 'over';
  /** Until when at least. */
  readonly watchUntil: LocalDate | 'none';
}

const hoursOfDay = 24;

/**
 * Where the course stands. After-care ends only when its weeks are past and nothing was felt for as long as the daily watch
 * lasts; where the log is not complete it never ends by itself (K20).
 *
 * Facts: WD-15.
 */
export function progressOf({ event }: SignedPlan, state: State, now: Instant, facts: Facts): Progress {
  const { steps, end } = event.plan;
  const today = localDateOf(now, event.zone);
  const stepsDone = steps.filter(
    (step) => step.days !== null && daysBetween(addDays(step.from, step.days), today) >= 0,
  );
  const { intensive, daily, weekly } = facts['WD-15'].figures;
  const isOpen = steps.at(-1)?.days === null;
  const course = { stepsDone: stepsDone.length, steps: steps.length, endsOn: isOpen ? ('open' as const) : end.on };
  if (end.kind !== 'zero' || today < end.on) return { ...course, afterCare: 'not-yet', watchUntil: 'none' };

  const watchUntil = addDays(end.on, weekly.value * daysOfWeek);
  const days = daysBetween(end.on, today);
  const isQuiet = isQuietFor(state.events, now, daily.value * hoursOfDay);
  const isComplete = state.lost.length === 0;
  const afterCare =
    days * hoursOfDay < intensive.value
      ? 'closely'
      : days < daily.value
        ? 'daily'
        : today < watchUntil || !isQuiet || !isComplete
          ? 'weekly'
          : 'over';
  return { ...course, afterCare, watchUntil };
}

const daysOfWeek = 7;
