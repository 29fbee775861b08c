import { intrathecalDailyDose, intrathecalStrength, type LocalDate, volume } from '@steady/engine';
import fc from 'fast-check';
import { tablet } from '../../packages/engine/src/plan/examples.ts';
import { event } from '../../packages/engine/src/record/examples.ts';
import { someInstant } from './some-instants.ts';

const orUnknown = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant('unknown' as const) });
const someDay = fc.integer({ min: 1, max: 31 }).map((day) => `2026-12-${String(day).padStart(2, '0')}` as LocalDate);
const pieces = fc.integer({ min: 0, max: 120 }).map((halves) => ({ product: 't10', count: halves / 2 }));
const millilitres = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((tenths) => volume(tenths * 100));
const strength = fc.constantFrom(500_000, 1_000_000, 2_000_000).map(intrathecalStrength);

/** What comes in, is counted and opened, what getting more takes, and trips. */
export const somethingOfTheSupply = fc.oneof(
  fc
    .tuple(someInstant, pieces, orUnknown(someDay))
    .map(([when, amount, expires]) =>
      event('x', when, { kind: 'supply-received', product: tablet(10), amount, expires }),
    ),
  fc
    .tuple(someInstant, pieces)
    .map(([when, amount]) => event('x', when, { kind: 'supply-counted', product: tablet(10), amount })),
  fc
    .tuple(someInstant, fc.option(orUnknown(fc.integer({ min: 1, max: 90 })), { nil: undefined }))
    .map(([when, keepsDays]) =>
      event('x', when, { kind: 'supply-opened', product: 't10', ...(keepsDays !== undefined && { keepsDays }) }),
    ),
  fc
    .record({
      when: someInstant,
      leadDays: orUnknown(fc.nat(10)),
      closed: orUnknown(
        fc.record({
          weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
          dates: fc.array(someDay, { maxLength: 3 }),
        }),
      ),
      spareDays: orUnknown(fc.nat(14)),
    })
    .map(({ when, ...said }) => event('x', when, { kind: 'refill-times-changed', ...said })),
  fc.tuple(someInstant, someDay, someDay).map(([when, ...days]) => {
    const [from, to] = days.toSorted() as [LocalDate, LocalDate];
    return event('x', when, { kind: 'trip-planned', from, to });
  }),
);

/** Fills, programming, alarms and the pump itself. */
export const somethingOfThePump = fc.oneof(
  fc
    .record({
      when: someInstant,
      reservoir: orUnknown(fc.constantFrom(volume(20_000), volume(40_000))),
      filled: millilitres(40),
      strength,
      expectedLeft: orUnknown(millilitres(10)),
      drawnOut: orUnknown(millilitres(10)),
      inPumpDays: orUnknown(fc.integer({ min: 30, max: 200 })),
      reserve: orUnknown(millilitres(3)),
      alarmVolume: fc.option(orUnknown(millilitres(3)), { nil: undefined }),
    })
    .map(({ when, alarmVolume, ...fill }) =>
      event('x', when, { kind: 'pump-refilled', ...fill, ...(alarmVolume !== undefined && { alarmVolume }) }),
    ),
  fc
    .record({
      when: someInstant,
      daily: fc.integer({ min: 0, max: 20_000 }).map((tenths) => intrathecalDailyDose(tenths * 100)),
      strength: orUnknown(strength),
      bridge: fc.constantFrom('programmed', 'declined', 'not-needed', 'unknown'),
      deadVolume: fc.option(orUnknown(millilitres(1)), { nil: undefined }),
    })
    .map(({ when, deadVolume, ...programmed }) =>
      event('x', when, {
        kind: 'pump-programmed',
        ...programmed,
        ...(deadVolume !== undefined && { deadVolume }),
      } as const),
    ),
  fc
    .tuple(someInstant, fc.constantFrom('critical', 'non-critical', 'unknown'))
    .map(([when, alarm]) => event('x', when, { kind: 'pump-alarm', alarm } as const)),
  fc
    .record({
      when: someInstant,
      cause: fc.constantFrom('spinal', 'cerebral', 'unknown'),
      model: fc.constantFrom('synchromed-ii', 'prometra', 'other', 'unknown'),
      implantedOn: orUnknown(fc.constantFrom('2019-11-01' as LocalDate, '2024-05-01' as LocalDate)),
    })
    .map(({ when, ...described }) => event('x', when, { kind: 'pump-described', ...described } as const)),
);
