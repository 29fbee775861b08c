import type { LocalDate } from '../calendar/calendar.ts';
import { lastOf } from '../record/last-of.ts';
import type { State } from '../record/state.ts';
import type { RefillGuard } from './ask-by.ts';

/**
 * What getting more takes, by what the record says of it last, and the trips that are not over. How many open days it takes
 * says nothing where nobody told which days are open, so that the whole is unknown then.
 */
export function guardOfRecord({ events }: Pick<State, 'events'>, on: LocalDate): RefillGuard {
  const trips = events.flatMap((event) =>
    event.kind === 'trip-planned' && event.to >= on ? [{ from: event.from, to: event.to }] : [],
  );
  const said = lastOf(events, 'refill-times-changed');
  const reserveDays = said === undefined || said.spareDays === 'unknown' ? 0 : said.spareDays;
  return said === undefined || said.closed === 'unknown'
    ? { leadDays: 'unknown', closed: { weekdays: [], dates: [] }, trips, reserveDays }
    : { leadDays: said.leadDays, closed: said.closed, trips, reserveDays };
}
