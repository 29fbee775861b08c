import {
  addDays,
  type LocalDate,
  type LocalTime,
  type Plan,
  type PlanRequest,
  type TimeZone,
  zonedInstant,
} from '@steady/engine';
import { sayIn } from '@steady/language';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { anyPlan, type Written } from '../prescription/plan.arbitrary.ts';
import { openStepDays } from './dose-events.ts';
import { type CalendarOptions, writeCalendar } from './write-calendar.ts';
import { inOrder, instantsByIcalJs, instantsIn } from './written-calendar.ts';

const options: CalendarOptions = { say: sayIn('en'), planId: 'p1', version: 1, createdAt: '2026-11-21T10:00:00+01:00' };

/** Zones of both hemispheres: half hours, quarter hours, changes at midnight, rules of their own, none at all. */
const zones = [
  'Europe/London',
  'Europe/Berlin',
  'Europe/Oslo',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Jerusalem',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'UTC',
] as TimeZone[];

describe.each(zones)('Every dose of every day in %s', (zone) => {
  it('is there exactly once at its instant, over both nights when the clocks change (T2, H07)', () => {
    fc.assert(
      fc.property(planOverNights(zone), ({ plan, request }) => {
        const text = writeCalendar(plan, request, options);
        const planned = plannedInstants(plan, request);
        expect(instantsIn(text)).toEqual(planned);
        expect(instantsByIcalJs(text)).toEqual(planned.map(([instant]) => instant));
      }),
      { numRuns: 15 },
    );
  });
});

/** Plans that start shortly before a change of the clocks, half of their times in the small hours. */
function planOverNights(zone: TimeZone): fc.Arbitrary<Written> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 6 }),
      fc.array(fc.integer({ min: 0, max: 3 * 60 + 59 }), { maxLength: 2 }),
    )
    .chain(([nth, before, minutes]) => {
      const start = addDays(changeOfClocks(zone, nth), -before);
      const night = minutes.map((m) => `0${Math.floor(m / 60)}:${String(m % 60).padStart(2, '0')}` as LocalTime);
      return anyPlan({ timeZone: zone, start, mostDays: 12 }).map(({ plan, request }) => {
        const used = new Map(request.times.map((time, i) => [time, night[i] ?? time]));
        if (new Set(used.values()).size < used.size) return { plan, request };
        const moved = (time: LocalTime) => used.get(time) ?? time;
        const steps = plan.steps.map((step) => ({
          ...step,
          intakes: step.intakes.map((intake) => ({ ...intake, time: moved(intake.time) })),
        }));
        return { plan: { ...plan, steps }, request: { ...request, times: request.times.map(moved) } };
      });
    });
}

/** The day of the nth change of the clocks after the start of 2026. */
function changeOfClocks(zone: TimeZone, nth: number): LocalDate {
  let at = Temporal.ZonedDateTime.from(`2026-01-01T00:00[${zone}]`);
  for (let i = 0; i <= nth; i++) at = at.getTimeZoneTransition('next') ?? at.add({ months: 5 });
  return at.toPlainDate().toString() as LocalDate;
}

/** Every dose of the plan, by walking its days: the instant in seconds, and what it is called. */
function plannedInstants({ steps }: Plan, { timeZone }: PlanRequest): readonly (readonly [number, string])[] {
  const doses: [number, string][] = [];
  for (const step of steps) {
    for (let day = 0; day < (step.days ?? openStepDays); day++) {
      for (const { time, dose } of step.intakes) {
        const at = zonedInstant(addDays(step.from, day), time, timeZone).epochMilliseconds / 1000;
        doses.push([at, `Baclofen ${dose.micrograms / 1000} mg`]);
      }
    }
  }
  return doses.toSorted(inOrder);
}
