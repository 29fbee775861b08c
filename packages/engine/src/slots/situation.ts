import type { Facts } from '@steady/knowledge';
import { addDays, type LocalDate, type TimeZone } from '../calendar/calendar.ts';
import { afterHours, hoursFrom, type Instant, localDateOf } from '../calendar/instant.ts';
import type { Patient, Unknown } from '../patient/patient.ts';
import type { Dose } from '../record/doses.ts';
import { isPlanNotRead } from '../record/not-read.ts';
import { tellsOfPump } from '../record/pump-events.ts';
import type { State } from '../record/state.ts';
import { advisedRepeats, isLeafletFor } from './advised-repeats.ts';
import { dosesAt } from './doses-at.ts';
import { dosesEndingGap, endsGap } from './ends-gap.ts';
import { type Excess, excessIn } from './excess.ts';
import { type LastDose, lastDose, lastKnownDose } from './last-dose.ts';
import { type Matched, type Matching, match } from './match.ts';
import { outsidePlans } from './outside-plans.ts';
import type { Slot } from './slot.ts';
import { type Followed, slotsBetween, slotsOfDay } from './slots-between.ts';

/** How far back doses are looked at, and how far ahead. */
const daysBack = 5;
const daysAhead = 2;
const hoursOfDay = 24;

/** Everything that advice about a dose looks at, at one instant. */
export interface Situation {
  readonly now: Instant;
  /**
   * `signed` where a signed plan says what to take; else nothing but the label is repeated (M11). `not-read` where one that may be
   * newer than the followed one could not be read (H23).
   */
  readonly plan: 'signed' | 'entered' | 'in-conflict' | 'not-read' | 'none';
  readonly followed: readonly Followed[];
  /** The planned doses around now, in the order of time. */
  readonly matching: Matching;
  /** The day by the plan's clock. */
  readonly day: LocalDate;
  readonly last: LastDose;
  /** Hours since the last known dose that ends a gap; `unknown` where there is none. What was lost may make it less. */
  readonly hoursWithout: number | Unknown;
  /** Whether a part of a dose was taken since, too small to end it. */
  readonly partSince: boolean;
  /** Whether a dose was taken since that may not have stayed down, so that the gap cannot be told (AE-32). */
  readonly lostSince: boolean;
  /** How many planned doses in a row, up to now, have no dose that ends a gap (M8). */
  readonly run: number;
  readonly excess: Excess;
}

/** What the record says about doses at an instant. Facts: those of `endsGap` and `excessIn`. */
export function situationAt(recorded: State, now: Instant, facts: Facts): Situation {
  const state = { ...recorded, doses: dosesAt(recorded.doses, now) };
  const { followed, plan } = followedOf(state, now);
  const from = afterHours(now, -daysBack * hoursOfDay);
  const inWindow = slotsBetween(followed, from, afterHours(now, daysAhead * hoursOfDay));
  const looked = new Set<string>(inWindow.map(({ id }) => id));
  // a dose that names a planned one uses it up, however long before it was taken
  const recent = state.doses.filter(({ notAfter, slot }) => notAfter >= from || looked.has(slot));
  const slots = withNamed(inWindow, recent, followed);
  const leftOut = new Set(state.events.flatMap((event) => (event.kind === 'dose-left-out' ? [event.slot] : [])));
  const matching = match(slots, recent, leftOut);
  const day = localDateOf(now, followed.at(-1)?.event.zone ?? ('UTC' as TimeZone));
  const around = slots.filter((slot) => slot.day >= addDays(day, -1) && slot.day <= addDays(day, 1));
  const known = lastKnownDose(dosesEndingGap(state.doses, matching, facts));
  const repeats = isLeafletFor(state, day, facts) ? advisedRepeats(state, facts) : new Set();
  const kept = state.doses.filter(({ mayBeLost }) => !mayBeLost);
  return {
    now,
    plan,
    followed,
    matching,
    day,
    last: lastDose(state, now),
    hoursWithout: known === 'none' ? 'unknown' : hoursFrom(known, now),
    partSince: lastKnownDose(kept) !== known,
    lostSince: lastKnownDose(state.doses) !== lastKnownDose(kept),
    run: runOf(matching.slots, now, known, state, facts),
    excess: excessIn(
      { ...matching, beside: matching.beside.filter(({ id }) => !repeats.has(id)) },
      {
        now,
        day,
        daily: plan === 'none' ? 'unknown' : Math.max(0, ...around.map(({ ofDay }) => ofDay.micrograms)),
        usual: Math.max(0, ...around.map(({ dose }) => dose.micrograms)),
        outside: outsidePlans(followed),
        patient: withPump(state),
      },
      facts,
    ),
  };
}

/** The person for what makes an excess worse: a pump that the record tells of is one, whatever the conditions say (R9). */
function withPump({ patient, events }: State): Patient {
  if (!tellsOfPump(events)) return patient;
  const conditions = patient.conditions === 'unknown' ? [] : patient.conditions;
  return { ...patient, conditions: [...conditions, 'intrathecal-pump'] };
}

/** The signed plans; where nobody signed one, the plan that the person typed in, of which only the times are used. */
function followedOf(state: State, now: Instant): Pick<Situation, 'followed' | 'plan'> {
  const { plans, plansInConflict, entered } = state;
  if (plansInConflict) return { followed: plans, plan: 'in-conflict' };
  const isNotRead = isPlanNotRead(state, now);
  if (plans.length > 0) return { followed: plans, plan: isNotRead ? 'not-read' : 'signed' };
  if (entered === 'none') return { followed: [], plan: 'none' };
  const followed = [{ event: entered, from: firstInstant, until: lastInstant }];
  return { followed, plan: isNotRead ? 'not-read' : 'entered' };
}

/** The same, with older planned doses that a recent dose names, so that none is used up twice, however late. */
function withNamed(slots: readonly Slot[], doses: readonly Dose[], followed: readonly Followed[]): readonly Slot[] {
  const known = new Set<string>(slots.map(({ id }) => id));
  const days = new Set(doses.filter(({ slot }) => slot.includes('/') && !known.has(slot)).map(({ slot }) => slot));
  const older = [...days].flatMap((name) => {
    const [id, day] = name.split('/');
    const plan = followed.find(({ event }) => event.id === id);
    if (plan === undefined || day === undefined) return [];
    return slotsOfDay(plan.event, day as LocalDate).filter(
      (slot) => slot.id === name && slot.at >= plan.from && slot.at < plan.until,
    );
  });
  return [...slots, ...older].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

const firstInstant = -Number.MAX_SAFE_INTEGER as Instant;
const lastInstant = Number.MAX_SAFE_INTEGER as Instant;

/** What a clock in doubt passed over is not missed (T5). */
function runOf(
  slots: readonly Matched[],
  now: Instant,
  known: Instant | 'none',
  { clockInDoubt }: State,
  facts: Facts,
): number {
  const past = slots.filter(
    ({ slot }) => slot.at <= now && !clockInDoubt.some(({ from, until }) => slot.at > from && slot.at < until),
  );
  const lastTaken = past.findLastIndex(
    ({ slot, dose }) => endsGap(dose, slot.dose.micrograms, facts) || (known !== 'none' && slot.at <= known),
  );
  return past.length - 1 - lastTaken;
}
