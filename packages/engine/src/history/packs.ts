import type { LocalDate } from '../calendar/calendar.ts';
import { isSameMake } from '../medicine/same-make.ts';
import type { Unknown } from '../patient/patient.ts';
import { timeOf } from '../record/effective.ts';
import type { Event, EventOf } from '../record/event.ts';
import type { Followed } from '../slots/slots-between.ts';
import { partsOf } from '../supply/parts.ts';
import type { Pack } from './seen-history.ts';

/** What came in, each with the products of the plans it may be for: the one of that day and every later one. */
export function packsOf(
  events: readonly Event[],
  plans: readonly Followed[] | Unknown,
  dayOf: (instant: number) => LocalDate,
): readonly Pack[] {
  return events
    .filter((event): event is EventOf<'supply-received'> => event.kind === 'supply-received')
    .map((event) => ({
      product: event.product,
      on: dayOf(timeOf(event)),
      told: dayOf(event.written),
      planned:
        plans === 'unknown'
          ? plans
          : plans.filter(({ until }) => until > timeOf(event)).flatMap((plan) => plan.event.products),
      isGone: isGone(event, events),
    }));
}

/** A count that found none of it, or as much as came in went another way since. */
function isGone(pack: EventOf<'supply-received'>, events: readonly Event[]): boolean {
  const since = events.slice(events.indexOf(pack) + 1);
  const removed = since.reduce(
    (sum, event) =>
      event.kind === 'supply-removed' && event.amount.product === pack.amount.product
        ? sum + partsOf(event.amount)
        : sum,
    0,
  );
  const isCountedOut = since.some(
    (event) =>
      event.kind === 'supply-counted' && isSameMake(event.product, pack.product) && partsOf(event.amount) === 0,
  );
  return isCountedOut || removed >= partsOf(pack.amount);
}
