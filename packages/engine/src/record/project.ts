import type { Facts } from '@steady/knowledge';
import { dosesOf } from './doses.ts';
import { clockDoubts, latestSeen, lostSpans } from './doubts.ts';
import { effectiveEvents } from './effective.ts';
import { lastOf } from './last-of.ts';
import { personOf } from './person-of.ts';
import { areInConflict, plansInForce } from './plans-in-force.ts';
import type { PersonRecord } from './record.ts';
import type { State } from './state.ts';

/**
 * What a record comes to. Depends on the set of its events alone: the same set gives the same state in any order and with
 * any repetition (Y2, M12).
 *
 * Facts: LIMIT-Y3.
 */
export function project(record: PersonRecord, facts: Facts): State {
  const { events, unread, notCounted } = effectiveEvents(record);
  const plans = plansInForce(events);
  return {
    events,
    doses: dosesOf(events, facts),
    plans,
    plansInConflict: areInConflict(plans),
    entered: lastOf(events, 'plan-entered') ?? 'none',
    lost: lostSpans(events, unread),
    unread: unread.length,
    notCounted,
    clockInDoubt: clockDoubts(events),
    latestSeen: latestSeen(events),
    ...personOf(events),
  };
}
