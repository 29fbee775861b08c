import type { LocalDate } from '../calendar/calendar.ts';
import { afterHours, type Instant } from '../calendar/instant.ts';
import type { Product } from '../medicine/product.ts';
import type { Unknown } from '../patient/patient.ts';
import { latestTimeOf } from '../record/doses.ts';
import { timeOf } from '../record/effective.ts';
import type { State } from '../record/state.ts';
import { type Matching, match } from '../slots/match.ts';
import { isOutside, outsidePlans } from '../slots/outside-plans.ts';
import type { Situation } from '../slots/situation.ts';
import { slotsBetween } from '../slots/slots-between.ts';
import { begunBy, type Run, runsOf } from './runs.ts';
import type { SeenHistory } from './seen-history.ts';
import { switchesIn } from './switches.ts';

/** What is not as it was about the doses of a day. Amounts in micrograms a day. */
export type DoseChange =
  | {
      readonly kind: 'dose';
      readonly change: Exclude<Run['change'], 'as-before'>;
      readonly before: number | Unknown;
      readonly daily: number;
    }
  /** Planned doses without a dose or with a part of it; doses beside the plan, and larger ones. */
  | { readonly kind: 'missed' | 'in-part' | 'extra'; readonly count: number }
  | { readonly kind: 'sick-after-dose'; readonly count: number }
  | { readonly kind: 'product'; readonly before: readonly Product[]; readonly now: readonly Product[] };

type OnDay<T> = { readonly on: LocalDate } & T;
type DayOf = (instant: number) => LocalDate;

const hoursBack = 9 * 24;
const hoursAhead = 3 * 24;

/** The planned dose and its products, and what was taken otherwise than planned, day by day: without a plan, nothing is. */
export function doseChanges(
  state: State,
  situation: Situation,
  seen: SeenHistory,
  now: Instant,
  dayOf: DayOf,
): readonly OnDay<DoseChange>[] {
  const runs = seen.course === 'unknown' ? [] : begunBy(seen.on, runsOf(seen.course));
  const sick = state.events.flatMap((event) => (event.kind === 'vomited' ? [timeOf(event)] : []));
  return [
    ...runs.flatMap(({ change, before, daily, from }) =>
      change === 'as-before' ? [] : [{ kind: 'dose' as const, on: from, change, before, daily }],
    ),
    ...switchesIn(seen).map(({ on, now, before }) => ({ kind: 'product' as const, on, now, before })),
    ...(['in-conflict', 'not-read', 'none'].includes(situation.plan) ? [] : taken(state, situation, now, dayOf)),
    ...eachDay('sick-after-dose', sick.filter((at) => at <= now).map(dayOf)),
  ];
}

/** A planned dose is missed once the next one has come due, or its day is over; not while a clock is in doubt (T5). */
function taken(state: State, { followed, day }: Situation, now: Instant, dayOf: DayOf): readonly OnDay<DoseChange>[] {
  const from = afterHours(now, -hoursBack);
  const slots = slotsBetween(followed, from, afterHours(now, hoursAhead));
  const doses = state.doses.filter(({ notAfter }) => notAfter >= from && notAfter <= now);
  const leftOut = new Set(state.events.flatMap((event) => (event.kind === 'dose-left-out' ? [event.slot] : [])));
  const matching = match(slots, doses, leftOut);
  const missed = matching.slots.filter(({ slot, dose, leftOut: isLeftOut }, i) => {
    if (dose !== 'none' || state.clockInDoubt.some((span) => slot.at > span.from && slot.at < span.until)) return false;
    const next = matching.slots[i + 1]?.slot;
    return isLeftOut || (slot.at <= now && ((next !== undefined && next.at <= now) || slot.day < day));
  });
  return [
    ...eachDay(
      'missed',
      missed.map(({ slot }) => slot.day),
    ),
    ...eachDay(
      'in-part',
      daysWhere(matching, (amount, planned) => amount < planned),
    ),
    ...eachDay('extra', [
      ...daysWhere(matching, (amount, planned) => amount > planned),
      ...matching.beside
        .filter((dose) => !outsidePlans(followed).some((span) => isOutside(span, dose)))
        .map((dose) => dayOf(latestTimeOf(dose))),
    ]),
  ];
}

function daysWhere({ slots }: Matching, is: (amount: number, planned: number) => boolean): readonly LocalDate[] {
  return slots.flatMap(({ slot, dose }) =>
    dose !== 'none' && dose.amount !== 'unknown' && is(dose.amount.micrograms, slot.dose.micrograms) ? [slot.day] : [],
  );
}

function eachDay<Kind extends 'missed' | 'in-part' | 'extra' | 'sick-after-dose'>(
  kind: Kind,
  all: readonly LocalDate[],
): readonly OnDay<{ readonly kind: Kind; readonly count: number }>[] {
  return [...new Set(all)].map((on) => ({ kind, on, count: all.filter((day) => day === on).length }));
}
