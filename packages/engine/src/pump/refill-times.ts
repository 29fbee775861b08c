import type { Facts } from '@steady/knowledge';
import { addDays, type LocalDate } from '../calendar/calendar.ts';
import { lastOpenDay } from '../calendar/open-days.ts';
import type { Unknown } from '../patient/patient.ts';
import { volume } from '../quantity/quantity.ts';
import type { PumpRequest } from './pump-request.ts';
import { contentOf, type Lasting, lastingOf } from './pump-use.ts';

/** When the pump must be refilled, and what happens if it is not. */
export interface RefillTimes {
  /** mL/d after the last programming. */
  readonly flow: number;
  /** Days from the fill, with the share of the last. */
  readonly daysToAlarm: Lasting | Unknown;
  readonly daysToEmpty: Lasting;
  readonly alarmOn: LocalDate | Unknown;
  readonly emptyOn: LocalDate;
  /** The last day for the refill (K1). */
  readonly refillBy: LocalDate | Unknown;
  /**
   * The day after which the refill is late whatever the alarm volume is: K1 by the declared reserve alone, and by an empty
   * reservoir where none was declared. Never before `refillBy`.
   */
  readonly latestRefill: LocalDate;
  /** The first day on which no more than the declared reserve is left; the day it is empty where none was declared. */
  readonly reserveOn: LocalDate;
  readonly limitedBy: 'volume' | 'in-pump-limit' | 'shortest-in-pump-limit' | Unknown;
  /** The last day the drug may be in the pump. */
  readonly keepsUntil: LocalDate;
  /** The last day not after it on which the clinic is open. */
  readonly bookBy: LocalDate | Unknown;
  readonly warnFrom: LocalDate | Unknown;
  readonly pressFrom: LocalDate | Unknown;
}

/** What the dates of a pump follow from. */
export type FilledPump = Pick<
  PumpRequest,
  | 'fill'
  | 'dailyDose'
  | 'changes'
  | 'boluses'
  | 'bridge'
  | 'inPumpLimitDays'
  | 'alarmVolume'
  | 'reserve'
  | 'mayBeBlocked'
  | 'closed'
>;

/**
 * Every date of a filled pump (K1, ITB-22, ITB-26, ITB-28): recomputed from all programming since the fill.
 *
 * Refill-by is the whole days that the volume above the reserve lasts, less the margin, and never past the time the drug
 * keeps in the pump. Where nobody entered that time the shortest known counts. Without an alarm volume no date is guessed, but
 * the day past which the refill is late in any case stands.
 *
 * Facts: `LIMIT-K1`, `ITB-26`, `ITB-27`. Invariants: K1, K2.
 */
export function refillTimes(request: FilledPump, facts: Facts): RefillTimes {
  const { fill, dailyDose, changes, bridge, inPumpLimitDays, alarmVolume, mayBeBlocked, closed } = request;
  const { blocked, warn, press } = facts['ITB-26'].figures;
  const margin = facts['LIMIT-K1'].figures.margin.value + (mayBeBlocked ? blocked.value : 0);
  const on = (days: number) => addDays(fill.on, Math.min(days, farthest));
  const lasting = (above: number) => {
    // a bridge pushes the dead volume at a flow of its own: all of it is counted on top, so that no date is late
    const dead = bridge === undefined || bridge.declinedBy !== undefined ? 0 : bridge.deadVolume.microlitres;
    const microlitres = Math.max(0, fill.volume.microlitres - above - dead);
    return lastingOf(contentOf(volume(microlitres), fill.strength), request);
  };
  const isKnown = inPumpLimitDays !== 'unknown';
  const limit = isKnown ? inPumpLimitDays : facts['ITB-27'].figures.shortest.value;
  const last = changes.at(-1)?.dailyDose ?? dailyDose;
  const toReserve = lasting(request.reserve?.microlitres ?? 0);
  const always = {
    flow: last.nanogramsPerDay / fill.strength.nanogramsPerMillilitre,
    daysToEmpty: lasting(0),
    emptyOn: on(lasting(0).days),
    keepsUntil: on(limit),
    reserveOn: on(toReserve.days),
    latestRefill: on(Math.min(toReserve.days - margin, limit)),
  };
  if (alarmVolume === 'unknown') {
    const unknown = 'unknown' as const;
    const dates = { alarmOn: unknown, refillBy: unknown, bookBy: unknown, warnFrom: unknown, pressFrom: unknown };
    return { ...always, daysToAlarm: unknown, limitedBy: unknown, ...dates };
  }
  const daysToAlarm = lasting(alarmVolume.microlitres);
  const notCountedOn = Math.max(alarmVolume.microlitres, request.reserve?.microlitres ?? 0);
  const byVolume = lasting(notCountedOn).days - margin;
  const refillDay = Math.min(byVolume, limit);
  return {
    ...always,
    daysToAlarm,
    alarmOn: on(daysToAlarm.days),
    refillBy: on(refillDay),
    limitedBy: byVolume <= limit ? 'volume' : isKnown ? 'in-pump-limit' : 'shortest-in-pump-limit',
    bookBy: lastOpenDay(on(refillDay), closed),
    warnFrom: on(refillDay - (warn.value - facts['LIMIT-K1'].figures.margin.value)),
    pressFrom: on(Math.max(refillDay, Math.min(daysToAlarm.days - press.value, limit))),
  };
}

/** Days, a century: no pump lasts longer, and no date of a calendar is looked for further away. */
const farthest = 36_525;
