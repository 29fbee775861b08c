import type { Instant, LocalDate, LocalTime, TimeZone } from '@steady/engine';
import { instantOf } from '@steady/engine';
import { slotsBetween } from '@steady/engine/slots';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { signed, step } from '../../packages/engine/src/record/examples.ts';
import { patience } from './law.ts';

const from = Temporal.Instant.from('2026-01-01T00:00Z');
const until = Temporal.Instant.from('2036-01-01T00:00Z');

/** Every change of every zone's clock in ten years. */
function transitions() {
  return Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const found: { zone: TimeZone; at: Temporal.ZonedDateTime }[] = [];
    let next = from.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    while (next !== null && Temporal.Instant.compare(next.toInstant(), until) < 0) {
      found.push({ zone: zone as TimeZone, at: next });
      next = next.getTimeZoneTransition('next');
    }
    return found;
  });
}

const schedules = [
  { '00:00': 10, '06:00': 10, '12:00': 10, '18:00': 10 },
  { '01:30': 10, '02:30': 10, '14:00': 10 },
];

describe('Planned doses over every change of every clock in ten years', () => {
  it('come due exactly once each, in order, and any 22 h hold no more than a day has (T2, T7, H07)', patience, () => {
    const all = transitions();
    expect(all.length).toBeGreaterThan(1000);
    let tried = 0;
    for (const { zone, at } of all) {
      const day = at.toPlainDate().subtract({ days: 2 });
      for (const doses of schedules) {
        const days = 4;
        const plan = signed({ zone }, [step(day.toString(), days, doses)]);
        const times = Object.keys(doses);
        const followed = [{ event: plan, from: 0 as Instant, until: Number.MAX_SAFE_INTEGER as Instant }];
        const noon = at.toInstant().epochMilliseconds;
        const slots = slotsBetween(followed, (noon - 8 * 86_400_000) as Instant, (noon + 8 * 86_400_000) as Instant);
        expect(new Set(slots.map(({ id }) => id)).size).toBe(days * times.length);
        expect(slots.length).toBe(days * times.length);
        for (const [i, slot] of slots.entries()) {
          const within = slots.filter((other) => other.at >= slot.at && other.at < slot.at + 22 * 3_600_000);
          expect(within.length).toBeLessThanOrEqual(times.length);
          expect(slot.at).toBeGreaterThanOrEqual(slots[i - 1]?.at ?? 0);
          // on the wall it is the planned time, or as far after a gap as the time lies in it
          const wall = Temporal.Instant.fromEpochMilliseconds(slot.at).toZonedDateTimeISO(zone).toPlainDateTime();
          const planned = Temporal.PlainDateTime.from(`${slot.day}T${times[slot.index]}`);
          expect(Temporal.PlainDateTime.compare(wall, planned)).toBeGreaterThanOrEqual(0);
        }
        // however the time is cut into pieces, each dose is in exactly one of them: a restart repeats none
        const cut = slots[Math.floor(slots.length / 2)]?.at as Instant;
        const pieces = [
          ...slotsBetween(followed, (noon - 8 * 86_400_000) as Instant, cut),
          ...slotsBetween(followed, cut, (noon + 8 * 86_400_000) as Instant),
        ];
        expect(pieces.map(({ id }) => id)).toEqual(slots.map(({ id }) => id));
        tried += slots.length;
      }
    }
    expect(tried).toBeGreaterThanOrEqual(10_000);
  });

  it('a time that comes twice is the first of the two, and one that is skipped comes after the gap', () => {
    const zone = 'Europe/London' as TimeZone;
    const iso = (date: string, time: string) =>
      new Date(instantOf(date as LocalDate, time as LocalTime, zone)).toISOString();
    expect(iso('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00.000Z');
  });
});
