import type { Facts } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import { type Instant, localDateOf } from '../calendar/instant.ts';
import type { Portion, Product } from '../medicine/product.ts';
import { isSameMake } from '../medicine/same-make.ts';
import type { Unknown } from '../patient/patient.ts';
import { stepOn } from '../plan/step-on.ts';
import { type Dose, latestTimeOf } from '../record/doses.ts';
import { timeOf } from '../record/effective.ts';
import type { EventOf } from '../record/event.ts';
import type { WrittenPlan } from '../record/plan-events.ts';
import type { State } from '../record/state.ts';
import { coverOf, type SlotPlace } from './cover.ts';
import { guardOfRecord } from './guard-of-record.ts';
import { type JudgedSupply, judgeSupply } from './judge-supply.ts';
import { type Parts, partsOf } from './parts.ts';
import { type Movement, stockOf } from './stock.ts';
import type { HeldProduct, SupplyQuestion } from './supply-question.ts';

/** The plan that is followed, and the first planned dose that is still to be taken. */
export interface FollowedPlan {
  readonly written: WrittenPlan;
  readonly next: SlotPlace;
  /** What a planned dose is made of, by its name. */
  readonly portionsOf: (slot: string) => readonly Portion[] | Unknown;
}

/**
 * The supply that a record tells of, under the plan that is followed. A dose whose boxes nobody named counts as made as
 * planned, and as doubtful; one that belongs to no planned dose, and any time of which the record has holes, leaves what is
 * left unknown until somebody counts.
 *
 * Facts: those of `judgeSupply`.
 */
export function supplyOfRecord(state: State, plan: FollowedPlan, now: Instant, facts: Facts): JudgedSupply {
  const { written, next } = plan;
  const on = localDateOf(now, written.zone);
  const movements = movementsOf(state, plan, now);
  const held = productsOf(state, written).map((product) => heldProduct(product, state, plan, movements, now));
  const question: SupplyQuestion = {
    on,
    region: written.region,
    plan: written.plan,
    next,
    held,
    guard: guardOfRecord(state, on),
    refills: held.flatMap(({ product }) => refillsOf(product, state, plan, movements)),
    daysAbovePlan: daysAbovePlan(state, written, now),
  };
  return judgeSupply(question, facts);
}

/** Those of the plan, and whatever else came in or was counted; each once. */
function productsOf({ events }: State, { products }: WrittenPlan): readonly Product[] {
  const recorded = events.flatMap((event) =>
    event.kind === 'supply-received' || event.kind === 'supply-counted' ? [event.product] : [],
  );
  const byId = new Map([...recorded, ...products].map((product) => [product.id, product]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function movementsOf({ events, doses }: State, plan: FollowedPlan, now: Instant): readonly Movement[] {
  const moved = events.flatMap((event): readonly Movement[] => {
    const at = timeOf(event) as Instant;
    switch (event.kind) {
      case 'supply-counted':
        return [movement(at, 'counted', event.amount)];
      case 'supply-received':
        return [movement(at, 'received', event.amount)];
      case 'supply-removed':
        return [movement(at, 'removed', event.amount)];
      default:
        return [];
    }
  });
  const taken = doses.flatMap((dose) => {
    const portions = portionsTaken(dose, plan);
    if (portions === 'unknown') return [];
    const kind = dose.pleaseConfirm || dose.timeInDoubt || dose.portions === 'unknown' ? 'doubtful' : 'taken';
    return portions.map((portion) => movement(latestTimeOf(dose), kind, portion));
  });
  return [...moved, ...taken].filter(({ at }) => at <= now);
}

function movement(at: Instant, kind: Movement['kind'], portion: Portion): Movement {
  return { at, kind, product: portion.product, parts: partsOf(portion) };
}

function portionsTaken({ portions, slot }: Dose, { portionsOf }: FollowedPlan): readonly Portion[] | Unknown {
  if (portions !== 'unknown') return portions;
  return slot === 'unplanned' ? 'unknown' : portionsOf(slot);
}

function heldProduct(
  product: Product,
  state: State,
  plan: FollowedPlan,
  movements: readonly Movement[],
  now: Instant,
): HeldProduct {
  const stock = stockOf(product.id, movements);
  const counts = movements.filter((one) => one.product === product.id && one.kind === 'counted');
  const counted = Math.max(Number.NEGATIVE_INFINITY, ...counts.map(({ at }) => at));
  const opened = state.events.findLast(
    (event): event is EventOf<'supply-opened'> => event.kind === 'supply-opened' && event.product === product.id,
  );
  return {
    product,
    stock:
      hasHoles(state, plan, counted, now) || isMixed(product, state, counted) ? { ...stock, left: 'unknown' } : stock,
    ...datesOf(product, state, stock.left, localDateOf(now, plan.written.zone)),
    opened:
      opened === undefined
        ? undefined
        : {
            on: localDateOf(timeOf(opened) as Instant, plan.written.zone),
            keepsDays: opened.keepsDays ?? ('unknown' as const),
          },
  };
}

/** Whether packs of another strength or form came in under the same name since a count: their pieces are no sum (H10). */
function isMixed(product: Product, { events }: State, counted: number): boolean {
  return events.some(
    (event) =>
      (event.kind === 'supply-received' || event.kind === 'supply-counted') &&
      event.product.id === product.id &&
      timeOf(event) >= counted &&
      !isSameMake(event.product, product),
  );
}

/** Whether something may have been taken since a count that nobody can tell from which box. */
function hasHoles({ doses, lost }: State, plan: FollowedPlan, counted: number, now: Instant): boolean {
  return (
    lost.some(({ from, until }) => until > counted && from <= now) ||
    doses.some((dose) => latestTimeOf(dose) > counted && portionsTaken(dose, plan) === 'unknown')
  );
}

/**
 * The earliest date on the newest packs that make up what is left, unknown where one of them says none; and how much of what
 * is left is past its date.
 */
function datesOf(
  { id }: Product,
  { events }: State,
  left: HeldProduct['stock']['left'],
  on: LocalDate,
): Pick<HeldProduct, 'expires' | 'expired'> {
  if (left === 'unknown') return { expires: 'unknown', expired: 0 };
  let rest = left;
  const packs: { expires: LocalDate | Unknown; parts: Parts }[] = [];
  for (const event of events.toReversed()) {
    if (event.kind !== 'supply-received' || event.amount.product !== id || rest <= 0) continue;
    const parts = Math.min(rest, partsOf(event.amount));
    packs.push({ expires: event.expires, parts });
    rest -= parts;
  }
  const past = packs.filter(({ expires }) => expires !== 'unknown' && expires < on);
  const [earliest] = packs.map(({ expires }) => expires).toSorted();
  return {
    // a pack of which nobody knows the date may be the first, but not before one that is past its date
    expires:
      past.length === 0 && packs.some(({ expires }) => expires === 'unknown') ? 'unknown' : (earliest ?? 'unknown'),
    expired: past.reduce((sum, { parts }) => sum + parts, 0),
  };
}

/** When packs came in while there was still some, and until when that would have lasted. */
function refillsOf(
  { id }: Product,
  { events }: State,
  { written }: FollowedPlan,
  movements: readonly Movement[],
): SupplyQuestion['refills'] {
  return events.flatMap((event) => {
    if (event.kind !== 'supply-received' || event.amount.product !== id) return [];
    const at = timeOf(event) as Instant;
    const { left } = stockOf(
      id,
      movements.filter((one) => one.at < at),
    );
    if (left === 'unknown') return [];
    const on = localDateOf(at, written.zone);
    const cover = coverOf(left, id, written.plan.steps, { date: on, index: 0 });
    return cover.reaches === 'slot' ? [{ on, due: cover.slot.date }] : [];
  });
}

/** The days of the plan on which more was taken than it says; unknown where the amount of a dose is. */
function daysAbovePlan({ doses }: State, { plan, zone }: WrittenPlan, now: Instant): readonly LocalDate[] | Unknown {
  if (doses.some(({ amount }) => amount === 'unknown')) return 'unknown';
  const today = localDateOf(now, zone);
  const totals = new Map<LocalDate, number>();
  for (const dose of doses) {
    const [, named] = dose.slot.split('/');
    const day = named === undefined ? localDateOf(latestTimeOf(dose), zone) : (named as LocalDate);
    const micrograms = dose.amount === 'unknown' ? 0 : dose.amount.micrograms;
    totals.set(day, (totals.get(day) ?? 0) + micrograms);
  }
  return [...totals].flatMap(([day, micrograms]) => {
    const step = stepOn(day, plan.steps);
    return step !== undefined && micrograms > step.daily.microgramsPerDay && day <= today ? [day] : [];
  });
}
