import type { Facts } from '@steady/knowledge';
import { hoursFrom, type Instant } from '../calendar/instant.ts';
import type { Portion } from '../medicine/product.ts';
import type { Unknown } from '../patient/patient.ts';
import type { Oral } from '../quantity/quantity.ts';
import { slackHours } from './clock-slack.ts';
import { amountOfDose, productsOfRecord } from './dose-amount.ts';
import type { SlotId } from './dose-events.ts';
import { timeOf } from './effective.ts';
import type { Event, EventOf } from './event.ts';
import type { EventId } from './event-id.ts';
import { lostDoses } from './lost-doses.ts';

/** One dose that went down, or may have. */
export interface Dose {
  readonly id: EventId;
  readonly at: Instant | Unknown;
  /** The latest it can have been: when it was written. */
  readonly notAfter: Instant;
  readonly amount: Oral | Unknown;
  /** Whether nobody knows how much it was, or its entry tells of two amounts: the larger one counts, and somebody is asked. */
  readonly amountInDoubt: boolean;
  readonly portions: readonly Portion[] | Unknown;
  readonly slot: SlotId | 'unplanned' | Unknown;
  /** Whether somebody must say if this is a dose of its own (Y3). Until then it counts as taken. */
  readonly pleaseConfirm: boolean;
  /** Whether it is said to be taken after it was written down, or later than now, so that nobody knows when it was, or if. */
  readonly timeInDoubt: boolean;
  /** Whether somebody was sick so soon after it that it may not count. For spacing and excess it still counts as taken. */
  readonly mayBeLost: boolean;
  /** Other entries that are this same dose. */
  readonly alsoAs: readonly EventId[];
}

/** When a dose was taken; where nobody knows, the latest it can have been. */
export function latestTimeOf({ at, notAfter }: Pick<Dose, 'at' | 'notAfter'>): Instant {
  return at === 'unknown' ? notAfter : at;
}

/** The dose that an event tells of, also where another entry of the same dose does. */
export function doseOf(event: EventId | Unknown, doses: readonly Dose[]): Dose | undefined {
  return doses.find(({ id, alsoAs }) => id === event || alsoAs.some((other) => other === event));
}

type Taken = EventOf<'dose-taken'>;

/**
 * The doses that events tell of. Two devices that log one slot within 10 min with the same amount saw one dose, which asks to
 * be confirmed; otherwise both stay, and both ask (Y3): also where one of them names no slot, since then nobody can tell that it
 * is the same dose. What a person has settled is not asked again.
 *
 * @param events  corrected, in the order of time
 *
 * Facts: LIMIT-Y3, and those of `lostDoses`.
 */
export function dosesOf(events: readonly Event[], facts: Facts): readonly Dose[] {
  const taken = events.filter((event): event is Taken => event.kind === 'dose-taken');
  const settled = settledPairs(events);
  const { within } = facts['LIMIT-Y3'].figures;
  const lost = lostDoses(events, facts);
  const products = productsOfRecord(events);
  const groups: Taken[][] = [];
  for (const dose of taken) {
    const same = groups.find(([first]) => first !== undefined && isSameDose(first, dose));
    if (same === undefined) groups.push([dose]);
    else same.push(dose);
  }
  return groups.map((group) => {
    const [first] = group as [Taken];
    const rivals = taken.filter((other) => other.id !== first.id && (group.includes(other) || mayBeOne(first, other)));
    const timeInDoubt = isAhead(first);
    return {
      id: first.id,
      at: timeInDoubt ? 'unknown' : first.happened,
      notAfter: timeInDoubt ? first.written : (Math.max(first.written, timeOf(first)) as Instant),
      ...amountOfDose(first, products),
      portions: first.portions,
      slot: first.slot,
      pleaseConfirm: rivals.some((other) => settled.get(pairOf(first.id, other.id)) === undefined),
      timeInDoubt,
      mayBeLost: group.some(({ id }) => lost.has(id)),
      alsoAs: group.slice(1).map(({ id }) => id),
    };
  });

  function isSameDose(first: Taken, dose: Taken): boolean {
    const said = settled.get(pairOf(first.id, dose.id));
    if (said !== undefined) return said === 'one-dose';
    return namesSlot(first) && first.slot === dose.slot && areAlike(first, dose) && amountOf(first) !== 'unknown';
  }

  /** One slot that two entries name, or two devices that saw the same where one of them names none. */
  function mayBeOne(one: Taken, other: Taken): boolean {
    if (namesSlot(one) && namesSlot(other)) return one.slot === other.slot;
    return areAlike(one, other);
  }

  /** The same amount on two devices, near to each other. */
  function areAlike(one: Taken, other: Taken): boolean {
    return (
      one.device !== other.device &&
      one.happened !== 'unknown' &&
      other.happened !== 'unknown' &&
      Math.abs(minutesFrom(one.happened, other.happened)) <= within.value &&
      amountOf(one) === amountOf(other)
    );
  }
}

/** A time later than that of the writing, by more than two clocks differ. No clock that moves on makes it true. */
function isAhead({ happened, written }: Taken): boolean {
  return happened !== 'unknown' && hoursFrom(written, happened) > slackHours;
}

function amountOf({ amount }: Taken): number | Unknown {
  return amount === 'unknown' ? amount : amount.micrograms;
}

function minutesFrom(one: Instant, other: Instant): number {
  return hoursFrom(one, other) * minutesOfHour;
}

const minutesOfHour = 60;

function namesSlot({ slot }: Taken): boolean {
  return slot !== 'unplanned' && slot !== 'unknown';
}

function settledPairs(events: readonly Event[]) {
  const settled = new Map<string, 'one-dose' | 'separate-doses'>();
  for (const event of events) {
    if (event.kind !== 'doubt-settled') continue;
    for (const one of event.doses) {
      for (const other of event.doses) if (one < other) settled.set(pairOf(one, other), event.are);
    }
  }
  return settled;
}

function pairOf(one: EventId, other: EventId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
