import type { LocalDate, TimeZone } from '@steady/engine';
import { judgePump, type PumpRequest, pumpOfRecord } from '@steady/engine/pump';
import { type Event, project } from '@steady/engine/record';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, event } from '../../packages/engine/src/record/examples.ts';
import { patience, tryOn } from './law.ts';
import { someInstant } from './some-instants.ts';
import { somePumps } from './some-pumps.ts';
import { somethingOfThePump } from './some-supply-and-pump.ts';

const utc = 'UTC' as TimeZone;
const noon = (day: LocalDate) => at(`${day}T12:00`);

/** The events that tell of a pump, without its boluses, of which a record holds none. */
function eventsOf({
  fill,
  dailyDose,
  changes,
  alarmVolume,
  reserve,
  inPumpLimitDays,
  bridge,
}: PumpRequest): readonly Event[] {
  const programmed = [{ on: fill.on, dailyDose }, ...changes].map(({ on, dailyDose: daily }, i) =>
    event(`set-${i}`, noon(on), {
      kind: 'pump-programmed',
      daily,
      strength: 'unknown',
      bridge: bridge === undefined ? 'not-needed' : bridge.declinedBy === undefined ? 'programmed' : 'declined',
      ...(bridge !== undefined && { deadVolume: bridge.deadVolume }),
    } as const),
  );
  const filled = event('fill', noon(fill.on), {
    kind: 'pump-refilled',
    reservoir: 'unknown',
    filled: fill.volume,
    strength: fill.strength,
    expectedLeft: 'unknown',
    drawnOut: 'unknown',
    inPumpDays: inPumpLimitDays,
    reserve: reserve ?? 'unknown',
    alarmVolume,
  });
  return [filled, ...programmed];
}

describe('A pump that a record tells of', () => {
  it('has the dates of the same pump asked about by itself (K1, H19)', patience, () => {
    tryOn(somePumps, (some) => {
      const changes = some.changes.filter(({ on }) => on <= some.on);
      const asked = { ...some, boluses: [], mayBeBlocked: false, changes };
      const judged = judgePump(asked, facts);
      // one that holds no more than its reserve is refused there
      if (!judged.ok) return;
      const pump = pumpOfRecord(project({ events: eventsOf(asked), unread: [] }, facts), utc, noon(asked.on), facts);
      if (pump === 'none' || pump.times === 'unknown') throw new Error('the record tells all of it');
      const { refillBy, alarmOn, emptyOn, keepsUntil } = judged.value.times;
      expect(pump.times).toMatchObject({ refillBy, alarmOn, emptyOn, keepsUntil });
    });
  });

  it('is never said to last longer for one more programming of the last day (K2)', patience, () => {
    const some = fc.tuple(somePumps, fc.integer({ min: 0, max: 3000 }));
    tryOn(some, ([request, tenths]) => {
      const calm = { ...request, boluses: [], changes: [] };
      const events = eventsOf(calm);
      const more = event(
        'more',
        (noon(calm.fill.on) + 1) as ReturnType<typeof at>,
        {
          kind: 'pump-programmed',
          daily: { kind: 'intrathecal-per-day', nanogramsPerDay: calm.dailyDose.nanogramsPerDay + tenths * 100 },
          strength: 'unknown',
          bridge: 'unknown',
        } as const,
      );
      const refillBy = (all: readonly Event[]) => {
        const pump = pumpOfRecord(project({ events: all, unread: [] }, facts), utc, noon(calm.on), facts);
        return pump === 'none' || pump.times === 'unknown' ? 'unknown' : pump.times.emptyOn;
      };
      expect(refillBy([...events, more]) <= refillBy(events)).toBe(true);
    });
  });

  it('is always told of or said to be unknown, with a finding that says why (K1, Y10)', patience, () => {
    const some = fc.tuple(fc.array(somethingOfThePump, { minLength: 1, maxLength: 6 }), someInstant);
    tryOn(some, ([told, now]) => {
      const events = told.map((one, i) => ({ ...one, id: `e${i}` as Event['id'] })) as readonly Event[];
      const pump = pumpOfRecord(project({ events, unread: [] }, facts), utc, now, facts);
      if (pump === 'none') {
        expect(events.every(({ happened }) => (happened as number) > now)).toBe(true);
        return;
      }
      const codes = pump.findings.map(({ code }) => code);
      const isStopped = pump.dailyDose !== 'unknown' && pump.dailyDose.nanogramsPerDay === 0;
      expect(pump.times === 'unknown').toBe(isStopped || codes.includes('pump.refill-unknown'));
      if (pump.times !== 'unknown' && pump.times.refillBy === 'unknown') {
        expect(codes).toContain('pump.alarm-volume-unknown');
      }
    });
  });
});
