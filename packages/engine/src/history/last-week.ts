import { addDays, type LocalDate, type TimeZone } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import { timeOf } from '../record/effective.ts';
import type { State } from '../record/state.ts';
import type { Situation } from '../slots/situation.ts';
import type { Felt, SeenHistory } from './seen-history.ts';
import { type DoseChange, doseChanges } from './week-of-doses.ts';
import { type PersonChange, personChanges } from './week-of-person.ts';

/** What kinds of change there are. */
export const weekChangeKinds = [
  'dose',
  'product',
  'missed',
  'in-part',
  'extra',
  'sick-after-dose',
  'medicines',
  'conditions',
  'kidney-result',
  'zone',
  'pump-dose',
  'pump-refilled',
  'pump-alarm',
] as const satisfies readonly WeekChange['kind'][];

/** Something that is not as it was, on a day. */
export type WeekChange = { readonly on: LocalDate } & (DoseChange | PersonChange);

/** A symptom, and what had changed in the week before it was felt: side by side, and no cause. */
export interface FeltAfter extends Felt {
  /** Places in the list of changes. */
  readonly after: readonly number[];
}

/** What changed in the last 7 days, and what was felt in them (P11). */
export interface LastWeek {
  readonly from: LocalDate;
  /** In the order of days. */
  readonly changes: readonly WeekChange[];
  /** In the order in which it began. */
  readonly felt: readonly FeltAfter[];
  /** Some of the week may not be in the record: an empty list is then no word for nothing changed. */
  readonly hasHoles: boolean;
}

/** The days that are looked at, today among them. */
const days = 7;

/**
 * What changed in the last 7 days by a clock, beside what was felt. It judges nothing: the rules do.
 *
 * @param seen  the record as the rules about weeks look at it, up to the same instant
 */
export function lastWeek(
  state: State,
  situation: Situation,
  seen: SeenHistory,
  zone: TimeZone,
  now: Instant,
): LastWeek {
  const { on } = seen;
  const from = addDays(on, 1 - days);
  const dayOf = (instant: number) => localDateOf(instant as Instant, zone);
  const events = state.events.filter((event) => timeOf(event) <= now);
  const changes = [...doseChanges(state, situation, seen, now, dayOf), ...personChanges(events, dayOf)]
    .filter((change) => change.on >= from && change.on <= on)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const felt = seen.felt
    .filter(({ until }) => until === 'standing' || until >= from)
    .map((one) => ({ ...one, after: changes.flatMap((change, i) => (change.on <= one.from ? [i] : [])) }));
  const hasHoles =
    seen.course === 'unknown' || state.unread > 0 || (seen.holesUntil !== 'none' && seen.holesUntil >= from);
  return { from, changes, felt, hasHoles };
}
