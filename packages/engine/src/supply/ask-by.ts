import type { Facts } from '@steady/knowledge';
import { addDays, earlierDay, type LocalDate } from '../calendar/calendar.ts';
import { type Closed, type Days, openDaysAfter, openDaysBefore } from '../calendar/open-days.ts';
import type { Unknown } from '../patient/patient.ts';

/** Days away from home, both counted. */
export type Trip = Days;

/** What getting more takes: all of it as the person or the clinic says, nothing assumed. */
export interface RefillGuard {
  /** Open days from asking to having it. */
  readonly leadDays: number | Unknown;
  readonly closed: Closed;
  readonly trips: readonly Trip[];
  /** Days to have in hand after a trip. */
  readonly reserveDays: number;
}

/** By when more must be in hand, by when to ask for it, and the trips that what is there does not cover. */
export interface AskBy {
  readonly inHandBy: LocalDate;
  readonly askBy: LocalDate | Unknown;
  readonly tripsNotCovered: readonly Trip[];
}

/**
 * By when to ask for more. It must be there when the countdown begins, and before a trip for which there is not enough;
 * nobody asks from a trip, and no work is done on a closed day.
 *
 * @param runOut  the day of the first dose that cannot be made
 * Facts: `LIMIT-H01`.
 */
export function askByOf(runOut: LocalDate, { leadDays, closed, trips, reserveDays }: RefillGuard, facts: Facts): AskBy {
  const countdown = addDays(runOut, -facts['LIMIT-H01'].figures.supply.value);
  const tripsNotCovered = trips.filter(({ from, to }) => from <= countdown && addDays(to, reserveDays) >= runOut);
  const days = [countdown, ...tripsNotCovered.map(({ from }) => addDays(from, -1))];
  const inHandBy = days.reduce(earlierDay);
  if (leadDays === 'unknown') return { inHandBy, askBy: 'unknown', tripsNotCovered };
  return { inHandBy, askBy: openDaysBefore(inHandBy, leadDays, closed, trips), tripsNotCovered };
}

/** When something is there that is asked for today, or on the first open day at home; by the end of that day, not before. */
export function arrivalOf(on: LocalDate, { leadDays, closed, trips }: RefillGuard): LocalDate | Unknown {
  return leadDays === 'unknown' ? leadDays : openDaysAfter(on, leadDays, closed, trips);
}
