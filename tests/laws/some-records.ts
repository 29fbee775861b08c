import type { LocalDate, TimeZone } from '@steady/engine';
import { dailyDose, oral } from '@steady/engine';
import type { Event, EventId, SlotId } from '@steady/engine/record';
import fc from 'fast-check';
import { event, signed, step } from '../../packages/engine/src/record/examples.ts';
import { minute, someInstant, start } from './some-instants.ts';
import { somethingOfThePump, somethingOfTheSupply } from './some-supply-and-pump.ts';

/** Times of day of a plan, in the order of the clock, at least four hours apart. */
export const schedules: readonly (readonly string[])[] = [
  ['22:00'],
  ['08:00', '20:00'],
  ['08:00', '14:00', '20:00'],
  ['00:30', '08:00', '16:00'],
  ['06:00', '12:00', '18:00', '23:30'],
  ['00:00', '06:00', '12:00', '18:00'],
  ['02:00', '06:00', '10:00', '14:00', '18:00', '22:00'],
];

export { minute, someInstant };

const regions = ['UK', 'UK', 'UK', 'US', 'AU', 'EU', 'unknown'] as const;

/** A signed plan for weeks, of 10 mg doses. */
export const somePlan = fc
  .record({
    times: fc.constantFrom(...schedules),
    zone: fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'),
    region: fc.constantFrom(...regions),
    gapMinutes: fc.constantFrom('unknown' as const, 'unknown' as const, 60, 180, 240),
    before: fc.constantFrom(0, 30_000, 'the same' as const, 'the same' as const),
    secondStep: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  })
  .map(({ times, zone, region, gapMinutes, before, secondStep }) => {
    const doses = Object.fromEntries(times.map((time) => [time, 10]));
    const fewer = Object.fromEntries(times.slice(0, Math.max(1, times.length - 1)).map((time) => [time, 10]));
    const steps =
      secondStep === undefined
        ? [step('2026-12-01', null, doses)]
        : [step('2026-12-01', secondStep, doses), step(`2026-12-0${1 + secondStep}`, null, fewer)];
    return signed(
      {
        zone: zone as TimeZone,
        region,
        gapMinutes,
        before: dailyDose(before === 'the same' ? times.length * 10_000 : before),
      },
      steps,
    );
  });

const someSlot = fc
  .record({ day: fc.integer({ min: 1, max: 7 }), index: fc.integer({ min: 0, max: 5 }) })
  .map(({ day, index }) => `plan/2026-12-0${day}/${index}` as SlotId);

const someDose = fc
  .record({
    happened: fc.oneof(
      { weight: 20, arbitrary: someInstant },
      { weight: 1, arbitrary: fc.constant('unknown' as const) },
    ),
    slot: fc.oneof(
      { weight: 12, arbitrary: someSlot },
      { weight: 1, arbitrary: fc.constantFrom('unplanned' as const, 'unknown' as const) },
    ),
    amount: fc.oneof(
      { weight: 15, arbitrary: fc.constant(oral(10_000)) },
      { weight: 2, arbitrary: fc.constantFrom(oral(2000), oral(5000), oral(20_000), 'unknown' as const) },
    ),
    device: fc.constantFrom('phone', 'tablet'),
  })
  .map(({ happened, slot, amount, device }) => {
    const when = happened === 'unknown' ? start : happened;
    return event('x', when, { kind: 'dose-taken', amount, portions: 'unknown', slot }, { device, happened });
  });

const someOther = fc.oneof(
  someSlot.chain((slot) => someInstant.map((when) => event('x', when, { kind: 'dose-left-out', slot }))),
  fc
    .record({
      when: someInstant,
      symptom: fc.constantFrom('seizure', 'tremor', 'anxiety', 'hallucination'),
      level: fc.constantFrom('none', 'mild', 'moderate', 'severe', 'unknown'),
    })
    .map(({ when, symptom, level }) => event('x', when, { kind: 'symptom-noted', symptom, level } as const)),
  someInstant.map((when) => event('x', when, { kind: 'vomited', after: 'unknown' })),
  fc
    .tuple(someInstant, someInstant)
    .map(([from, to]) => event('x', from, { kind: 'clock-set', from, to, confirmedBy: 'nobody' })),
  fc.tuple(someInstant, someInstant).map(([from, until]) => event('x', until, { kind: 'log-lost', from, until })),
  somethingOfTheSupply,
  somethingOfThePump,
);

/** Events that name others by their place among them. */
const someMending = (count: number) =>
  fc
    .record({
      when: someInstant,
      of: fc.integer({ min: 0, max: Math.max(0, count - 1) }),
      also: fc.integer({ min: 0, max: Math.max(0, count - 1) }),
      what: fc.constantFrom('deletion', 'correction', 'doubt-settled'),
      are: fc.constantFrom('one-dose', 'separate-doses'),
      instead: someDose,
    })
    .map(({ when, of, also, what, are, instead }): Event => {
      const named = (place: number) => `e${place}` as EventId;
      if (what === 'deletion') return event('x', when, { kind: 'deletion', deletes: named(of) });
      if (what === 'doubt-settled') {
        return event('x', when, {
          kind: 'doubt-settled',
          doses: [named(of), named(also)],
          are: are as 'one-dose' | 'separate-doses',
        });
      }
      const { amount, portions, slot } = instead;
      return event('x', when, {
        kind: 'correction',
        corrects: named(of),
        happenedInstead: instead.happened,
        instead: { kind: 'dose-taken', amount, portions, slot },
      });
    });

const withIds = (events: readonly Event[]): readonly Event[] =>
  events.map((one, i) => (one.kind === 'plan-signed' ? one : { ...one, id: `e${i}` as EventId }));

/** A plan and doses, with little else: what most records look like. */
export const someDoseLog = fc
  .tuple(somePlan, fc.array(someDose, { maxLength: 14 }))
  .map(([plan, doses]) => withIds([...doses, plan]));

/** Everything that can be recorded of doses, with mendings of it. */
export const someEvents = fc
  .tuple(
    fc.option(somePlan, { nil: undefined }),
    fc.array(fc.oneof({ weight: 5, arbitrary: someDose }, someOther), { maxLength: 12 }),
  )
  .chain(([plan, events]) =>
    fc
      .array(someMending(events.length), { maxLength: 4 })
      .map((mendings) => withIds([...events, ...mendings, ...(plan === undefined ? [] : [plan])])),
  );

export const firstDay = '2026-12-01' as LocalDate;
