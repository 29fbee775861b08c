import type { Facts } from '@steady/knowledge';
import { hoursFrom } from '../calendar/instant.ts';
import { timeOf } from './effective.ts';
import type { Event, EventOf } from './event.ts';
import type { EventId } from './event-id.ts';

type Taken = EventOf<'dose-taken'>;

/**
 * The doses that may not count because somebody was sick so soon after: within the minutes in which a leaflet has a dose given
 * again, or nobody knows how soon. Where nobody said after which dose, it is the last one before, as far as that is known.
 *
 * @param events  corrected, in the order of time
 *
 * Facts: DOSE-47 (min).
 */
export function lostDoses(events: readonly Event[], facts: Facts): ReadonlySet<EventId> {
  const taken = events.filter((event): event is Taken => event.kind === 'dose-taken');
  const sick = events.filter((event): event is EventOf<'vomited'> => event.kind === 'vomited');
  const within = facts['DOSE-47'].figures.giveAgainWithin.value;
  return new Set(
    sick.flatMap((vomited) => {
      const named = taken.find(({ id }) => id === vomited.after);
      const dose = named ?? taken.findLast((one) => timeOf(one) <= timeOf(vomited));
      if (dose === undefined) return [];
      const minutes = minutesAfter(dose, vomited);
      return minutes === 'unknown' || minutes <= within ? [dose.id] : [];
    }),
  );
}

/** Minutes from a dose to being sick; unknown where one of them has no time, or the dose came after. */
export function minutesAfter(
  { happened: at }: Pick<Taken, 'happened'>,
  { happened }: EventOf<'vomited'>,
): number | 'unknown' {
  if (at === 'unknown' || happened === 'unknown' || happened < at) return 'unknown';
  return hoursFrom(at, happened) * minutesOfHour;
}

const minutesOfHour = 60;
