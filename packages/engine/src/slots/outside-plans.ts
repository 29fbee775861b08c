import type { LocalTime } from '../calendar/calendar.ts';
import { type Instant, instantOf } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import { type Dose, latestTimeOf } from '../record/doses.ts';
import type { Span } from '../record/state.ts';
import type { Followed } from './slots-between.ts';

/** A time in which no dose is planned, and in which baclofen is taken all the same. */
export interface OutsidePlans extends Span {
  /** Micrograms in any 24 h that are no more than went on from before; unknown where nobody knows, and then nothing is allowed for. */
  readonly goesOn: number | Unknown;
}

/**
 * Before the first plan what was taken then goes on, and past an end above zero what was taken last (P11): neither is too much.
 *
 * @param followed  plans whose spans do not meet
 */
export function outsidePlans(followed: readonly Followed[]): readonly OutsidePlans[] {
  const [first] = followed.toSorted((a, b) => a.from - b.from);
  if (first === undefined) return [];
  const { before } = first.event;
  return [
    { from: earliest, until: first.from, goesOn: before === 'unknown' ? before : before.microgramsPerDay },
    ...followed.flatMap(pastItsEnd),
  ];
}

/** Whether a dose was taken in such a time; one of unknown time when it was written down. */
export function isOutside({ from, until }: OutsidePlans, dose: Dose): boolean {
  const time = latestTimeOf(dose);
  return time >= from && time < until;
}

function pastItsEnd({ event: { plan, zone }, until }: Followed): readonly OutsidePlans[] {
  const last = plan.steps.at(-1);
  if (plan.end.kind === 'zero' || last === undefined || last.days === null) return [];
  const from = instantOf(plan.end.on, '00:00' as LocalTime, zone);
  return from < until ? [{ from, until, goesOn: last.daily.microgramsPerDay }] : [];
}

const earliest = -Number.MAX_SAFE_INTEGER as Instant;
