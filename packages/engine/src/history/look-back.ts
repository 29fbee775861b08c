import { spellsOf } from '../adjustment/standing-symptoms.ts';
import { type LocalDate, laterDay, type TimeZone } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import { ageOn } from '../patient/age.ts';
import { timeOf } from '../record/effective.ts';
import type { Event, EventOf } from '../record/event.ts';
import { planAt } from '../record/record-findings.ts';
import type { State } from '../record/state.ts';
import { depressantsIn } from '../safety/other-medicines.ts';
import type { Situation } from '../slots/situation.ts';
import { changesOfLists } from './changes-of-lists.ts';
import { courseOf } from './course.ts';
import { packsOf } from './packs.ts';
import type { NewSedative, SeenHistory } from './seen-history.ts';

/** A record up to an instant, as the rules about weeks and months look at it. What comes after the instant is not seen. */
export function lookBack(state: State, { followed, plan }: Situation, now: Instant): SeenHistory {
  const zone = followed.at(-1)?.event.zone ?? (state.zone === 'unknown' ? ('UTC' as TimeZone) : state.zone);
  const dayOf = (instant: number) => localDateOf(instant as Instant, zone);
  const on = dayOf(now);
  const events = state.events.filter((event) => timeOf(event) <= now);
  const signed = plan === 'signed' ? planAt(state, now) : undefined;
  const isInDoubt = plan === 'in-conflict' || plan === 'not-read';
  const looks = events.flatMap(({ author, written }) =>
    author.role === 'clinician' && written <= now ? [dayOf(written)] : [],
  );
  return {
    on,
    region: followed.at(-1)?.event.region ?? state.region,
    age: ageOn(state.patient, on),
    conditions: state.patient.conditions,
    isSigned: signed !== undefined,
    course: isInDoubt ? 'unknown' : courseOf(followed),
    heldSince: heldSince(signed),
    lastLook: looks.length === 0 ? 'none' : looks.reduce(laterDay),
    packs: packsOf(events, isInDoubt ? 'unknown' : followed, dayOf),
    felt: spellsOf(events).map(({ symptom, level, since, until }) => ({
      symptom,
      level,
      from: dayOf(since),
      until: until === 'standing' ? until : dayOf(until),
    })),
    told: events.flatMap((event) =>
      event.kind === 'symptom-noted' ? [{ symptom: event.symptom, on: dayOf(timeOf(event)) }] : [],
    ),
    holesUntil: holesUntil(state, now, dayOf),
    sedatives: newSedatives(events, dayOf),
    weight: weightsIn(events),
  };
}

type DayOf = (instant: number) => LocalDate;

function heldSince(signed: State['plans'][number] | undefined): SeenHistory['heldSince'] {
  const end = signed?.event.plan.end;
  return end?.kind === 'held' ? end.on : 'not-held';
}

function holesUntil({ lost }: State, now: Instant, dayOf: DayOf): SeenHistory['holesUntil'] {
  const holes = lost.filter(({ from }) => from <= now).map(({ until }) => Math.min(until, now));
  return holes.length === 0 ? 'none' : dayOf(Math.max(...holes));
}

function newSedatives(events: readonly Event[], dayOf: DayOf): readonly NewSedative[] {
  const changes = changesOfLists(events, (event) => {
    if (event.kind !== 'medicines-changed') return undefined;
    return event.medicines === 'unknown' ? 'unknown' : depressantsIn(event.medicines);
  });
  return changes.flatMap(({ at, added }) => added.map((name) => ({ name, on: dayOf(at) })));
}

/** The last weight of all, and that of the last signature. */
function weightsIn(events: readonly Event[]): SeenHistory['weight'] {
  const signed = events.findLastIndex(({ kind }) => kind === 'plan-signed');
  return { decided: signed < 0 ? 'unknown' : weightIn(events.slice(0, signed)), last: weightIn(events) };
}

function weightIn(events: readonly Event[]) {
  const described = events.filter((event): event is EventOf<'person-described'> => event.kind === 'person-described');
  return described.findLast(({ weightKilograms }) => weightKilograms !== 'unknown')?.weightKilograms ?? 'unknown';
}
