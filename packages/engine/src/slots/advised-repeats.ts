import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { hoursFrom, type Instant } from '../calendar/instant.ts';
import { ageOn } from '../patient/age.ts';
import { type Dose, doseOf } from '../record/doses.ts';
import type { EventOf } from '../record/event.ts';
import type { EventId } from '../record/event-id.ts';
import { minutesAfter } from '../record/lost-doses.ts';
import type { State } from '../record/state.ts';
import { isChild } from '../safety/age-group.ts';

/** Whom the leaflet speaks of: children in the UK. */
export function isLeafletFor(
  { patient, region }: Pick<State, 'patient' | 'region'>,
  day: LocalDate,
  facts: Facts,
): boolean {
  return isChild(ageOn(patient, day), facts) && region === 'UK';
}

/**
 * The doses that were given once more as the leaflet says, after a child was sick: the first one since, as much as the one that
 * was lost, soon enough, and once in a day. They stand for a dose that did not stay down, and are not too much.
 *
 * @param state  of a child in the UK, whom the leaflet is for
 *
 * Facts: DOSE-47 (min).
 */
export function advisedRepeats({ events, doses }: Pick<State, 'events' | 'doses'>, facts: Facts): ReadonlySet<EventId> {
  const within = facts['DOSE-47'].figures.giveAgainWithin.value;
  const sick = events.filter((event): event is EventOf<'vomited'> => event.kind === 'vomited');
  return new Set(
    sick.flatMap((vomited, i) => {
      const { happened } = vomited;
      if (happened === 'unknown' || isSoonAfter(sick[i - 1], happened)) return [];
      const lost = doseOf(vomited.after, doses);
      const minutes = lost === undefined ? 'unknown' : minutesAfter({ happened: lost.at }, vomited);
      const next = doses.find(({ at }) => at !== 'unknown' && at >= happened);
      if (lost === undefined || next === undefined || minutes === 'unknown' || minutes > within) return [];
      const isSoon = next.at !== 'unknown' && hoursFrom(happened, next.at) * minutesOfHour <= within;
      return isSoon && isAsMuch(next, lost) ? [next.id] : [];
    }),
  );
}

function isSoonAfter(before: EventOf<'vomited'> | undefined, happened: Instant): boolean {
  if (before === undefined) return false;
  return before.happened === 'unknown' || hoursFrom(before.happened, happened) < hoursOfDay;
}

function isAsMuch({ amount }: Dose, lost: Dose): boolean {
  return amount !== 'unknown' && lost.amount !== 'unknown' && amount.micrograms === lost.amount.micrograms;
}

const hoursOfDay = 24;
const minutesOfHour = 60;
