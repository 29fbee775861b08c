import type { FactId, Facts, Region } from '@steady/knowledge';
import { afterHours, afterMinutes, type Instant } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from '../safety/age-group.ts';
import type { Slot } from './slot.ts';

/** Until when a late dose is taken, and from when it is left out; between the two somebody must be asked. */
export interface LateRule {
  /** Up to and including this instant. */
  readonly takeUntil: Instant;
  /** From this instant on; never before `takeUntil`. */
  readonly leaveOutFrom: Instant;
  readonly cites: readonly FactId[];
  /** Whether the region has a cited rule with a number; else only a dose on time is taken without asking. */
  readonly hasNumber: boolean;
  /** The least hours between two doses by this rule and the plan. */
  readonly gapHours: number;
}

/** Whom and where a rule is for. */
export interface LateContext {
  readonly region: Region | Unknown;
  readonly age: number | Unknown;
  /** The least hours between two doses that the clinician set; 0 where none was. */
  readonly planGapHours: number;
}

/**
 * What the region's cited rule makes of one late dose. The UK leaves a dose out when the next is due in less than 2 h
 * (MISS-01); a child then waits at least 4 h for the next (MISS-03), and an age that is not known is judged by the stricter of
 * both. Elsewhere no text read has a number (MISS-04): a dose is on time for as long as every text read, the strictest too, says
 * to take it (MISS-02), and after that a pharmacist is asked.
 *
 * @param next  when the next planned dose comes due, or the plan ends; no dose is taken closer to it than the gap (M4)
 *
 * Facts: MISS-01, MISS-02, MISS-03, MISS-04, LIMIT-M4.
 */
export function lateRule(slot: Slot, next: Instant, context: LateContext, facts: Facts): LateRule {
  const { region, age, planGapHours } = context;
  const floor = Math.max(facts['LIMIT-M4'].figures.floor.value, planGapHours);
  if (region !== 'UK') {
    const onTime = Math.min(onTimeUntil(slot, facts), afterHours(next, -floor)) as Instant;
    return {
      takeUntil: noEarlier(slot, onTime, next, facts),
      leaveOutFrom: next,
      cites: ['MISS-04', 'MISS-02'],
      hasNumber: false,
      gapHours: floor,
    };
  }
  const adultGap = Math.max(floor, facts['MISS-01'].figures.leaveOutUnder.value);
  const strictGap = Math.max(adultGap, facts['MISS-03'].figures.waitAtLeast.value);
  const isAdult = age !== 'unknown' && !isChild(age, facts);
  const takeUntil = noEarlier(slot, afterHours(next, isAdult ? -adultGap : -strictGap), next, facts);
  return {
    takeUntil,
    leaveOutFrom: isAdult ? afterMinutes(takeUntil, oneMillisecond) : next,
    cites: isAdult ? ['MISS-01'] : ['MISS-01', 'MISS-03'],
    hasNumber: true,
    gapHours: isAdult ? adultGap : strictGap,
  };
}

/** A planned dose can be taken when it comes due, except where the next one follows within the floor of the gap (M4). */
function noEarlier({ at }: Slot, until: Instant, next: Instant, facts: Facts): Instant {
  const { floor } = facts['LIMIT-M4'].figures;
  return afterHours(at, floor.value) > next ? afterMinutes(at, -oneMillisecond) : (Math.max(at, until) as Instant);
}

/** The last instant at which a dose is still on time. */
export function onTimeUntil({ at }: Slot, facts: Facts): Instant {
  return afterHours(at, facts['MISS-02'].figures.takeWithin.value);
}

/** In minutes: what comes right after an instant. */
const oneMillisecond = 1 / 60_000;
