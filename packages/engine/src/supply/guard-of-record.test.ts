import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { effectiveEvents } from '../record/effective.ts';
import type { Event, EventBody, EventOf } from '../record/event.ts';
import type { EventId } from '../record/event-id.ts';
import { at, event, recordOf } from '../record/examples.ts';
import { guardOfRecord } from './guard-of-record.ts';

const day = (text: string) => text as LocalDate;
const weekend = { weekdays: [6, 7], dates: [day('2026-12-25')] };

const times = (
  id: string,
  when: string,
  more: Partial<EventOf<'refill-times-changed'>> = {},
): EventOf<'refill-times-changed'> => ({
  ...event(id, at(when), { kind: 'refill-times-changed', leadDays: 3, closed: weekend, spareDays: 5 }),
  ...more,
});

const trip = (id: string, from: string, to: string) =>
  event(id, at('2026-11-30T12:00'), { kind: 'trip-planned', from: day(from), to: day(to) });

const guardOf = (on: string, ...events: readonly Event[]) =>
  guardOfRecord(effectiveEvents(recordOf(...events)), day(on));

describe('What getting more takes, by the record (H01)', () => {
  it('is unknown where nobody said it, and nothing is taken for closed or away', () => {
    expect(guardOf('2026-12-01')).toEqual({
      leadDays: 'unknown',
      closed: { weekdays: [], dates: [] },
      trips: [],
      reserveDays: 0,
    });
  });

  it('is what was said last, whole, in whatever order it was entered', () => {
    const first = times('a', '2026-11-01T12:00');
    const last = times('b', '2026-11-02T12:00', {
      leadDays: 1,
      closed: { weekdays: [7], dates: [] },
      spareDays: 'unknown',
    });
    const expected = { leadDays: 1, closed: { weekdays: [7], dates: [] }, trips: [], reserveDays: 0 };
    expect(guardOf('2026-12-01', first, last)).toEqual(expected);
    expect(guardOf('2026-12-01', last, first)).toEqual(expected);
    expect(guardOf('2026-12-01', first)).toEqual({ leadDays: 3, closed: weekend, trips: [], reserveDays: 5 });
  });

  it('stays unknown where the open days are, however many of them it takes', () => {
    const said = times('a', '2026-11-01T12:00', { closed: 'unknown' });
    expect(guardOf('2026-12-01', said)).toEqual({
      leadDays: 'unknown',
      closed: { weekdays: [], dates: [] },
      trips: [],
      reserveDays: 5,
    });
    expect(guardOf('2026-12-01', times('a', '2026-11-01T12:00', { leadDays: 'unknown' })).leadDays).toBe('unknown');
  });

  it('knows the trips that are not over: the last day away still counts', () => {
    const trips = [trip('a', '2026-12-01', '2026-12-05'), trip('b', '2026-12-20', '2027-01-03')];
    const later = { from: '2026-12-20', to: '2027-01-03' };
    expect(guardOf('2026-12-05', ...trips).trips).toEqual([{ from: '2026-12-01', to: '2026-12-05' }, later]);
    expect(guardOf('2026-12-06', ...trips).trips).toEqual([later]);
  });

  it('forgets a trip that was called off, and takes one that was corrected as it was corrected (Y4)', () => {
    const off = event('x', at('2026-12-01T12:00'), { kind: 'deletion', deletes: 'a' as EventId });
    const away = trip('a', '2026-12-20', '2027-01-03');
    expect(guardOf('2026-12-01', away, off).trips).toEqual([]);
    const instead: EventBody = { kind: 'trip-planned', from: day('2026-12-22'), to: day('2026-12-23') };
    const mended = event('x', at('2026-12-01T12:00'), {
      kind: 'correction',
      corrects: 'a' as EventId,
      happenedInstead: away.happened,
      instead,
    });
    expect(guardOf('2026-12-01', away, mended).trips).toEqual([{ from: '2026-12-22', to: '2026-12-23' }]);
  });
});
