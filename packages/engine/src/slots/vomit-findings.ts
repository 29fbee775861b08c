import type { Facts } from '@steady/knowledge';
import type { HelpFirst } from '../adjustment/help-first.ts';
import { hoursFrom, type Instant } from '../calendar/instant.ts';
import { type Dose, doseOf, latestTimeOf } from '../record/doses.ts';
import { timeOf } from '../record/effective.ts';
import type { EventOf } from '../record/event.ts';
import { minutesAfter } from '../record/lost-doses.ts';
import type { State } from '../record/state.ts';
import type { Finding } from '../safety/finding.ts';
import { applies } from '../safety/verdicts.ts';
import { isLeafletFor } from './advised-repeats.ts';
import type { Situation } from './situation.ts';

/**
 * Sick after a dose. The leaflet for children in the UK has a dose given once more; that is said only while it can be acted on,
 * once, and where nothing speaks against it: not after another dose, not where it happened again, and not beside an excess or
 * what needs help first (M1, M7). Without a weight and a height nothing here can judge a dose or the kidneys of a child, so that a
 * dose is not given once more unasked (H14). Everybody else is to ask.
 *
 * @param help  what comes before any word about a dose; also `call-first` where a danger stands beside it
 *
 * Facts: DOSE-47 (min), AE-32.
 */
export function vomitFindings(
  { events, doses, patient, region }: State,
  situation: Situation,
  help: HelpFirst,
  facts: Facts,
): readonly Finding[] {
  const { now, day, excess } = situation;
  const sick = events.filter(
    (event): event is EventOf<'vomited'> =>
      event.kind === 'vomited' && hoursFrom(timeOf(event) as Instant, now) < hoursOfDay,
  );
  const last = sick.at(-1);
  if (last === undefined) return [];
  const { giveAgainWithin } = facts['DOSE-47'].figures;
  const after = doseOf(last.after, doses);
  const minutes = after === undefined ? 'unknown' : minutesAfter({ happened: after.at }, last);
  const isRepeated = sick.length > 1;
  const mayRepeat =
    !isRepeated &&
    patient.weightKilograms !== 'unknown' &&
    patient.heightCentimetres !== 'unknown' &&
    hoursFrom(timeOf(last) as Instant, now) * minutesOfHour <= giveAgainWithin.value &&
    !doses.some((dose) => dose !== after && mayBeSince(dose, last));
  const isCalm = help === 'none' && excess.level === 'none';
  const isForLeaflet = isCalm && isLeafletFor({ patient, region }, day, facts) && minutes !== 'unknown';
  const soon = isForLeaflet && minutes <= giveAgainWithin.value;
  const rule = !isForLeaflet || (soon && !mayRepeat) ? 'ask' : soon ? 'again' : 'later';
  return [
    applies('dose.vomited', isRepeated ? 'danger' : 'warning', ['DOSE-47', 'AE-32'], { rule, within: giveAgainWithin }),
  ];
}

/** Whether a dose was taken after somebody was sick, or may have been. */
function mayBeSince(dose: Dose, vomited: EventOf<'vomited'>): boolean {
  return latestTimeOf(dose) >= (timeOf(vomited) as Instant);
}

const hoursOfDay = 24;
const minutesOfHour = 60;
