import {
  addDays,
  intrathecal,
  intrathecalDailyDose,
  intrathecalStrength,
  type LocalDate,
  volume,
} from '@steady/engine';
import type { PumpRequest } from '@steady/engine/pump';
import fc from 'fast-check';

const start = '2026-11-02' as LocalDate;
const strengths = [500_000, 1_000_000, 2_000_000] as const;

/** A dose a day within what is never refused, in tenths of a microgram. */
const dose = fc.integer({ min: 250, max: 20_000 }).map((tenths) => intrathecalDailyDose(tenths * 100));
const strength = fc.constantFrom(...strengths).map(intrathecalStrength);

/** A pump of either size at some day, with changes, boluses and a bridge where the strength has changed. */
export const somePumps: fc.Arbitrary<PumpRequest> = fc
  .record({
    reservoir: fc.constantFrom(20_000, 40_000),
    alarm: fc.integer({ min: 0, max: 30 }),
    reserve: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
    filled: fc.double({ min: 0.3, max: 1, noNaN: true }),
    limit: fc.oneof(fc.constant('unknown' as const), fc.integer({ min: 30, max: 200 })),
    age: fc.nat(250),
    strength,
    before: fc.oneof(
      fc.constantFrom('first-fill' as const, 'unknown' as const),
      fc.record({ strength, dailyDose: dose }),
    ),
    dead: fc.integer({ min: 100, max: 600 }),
    declinedBy: fc.constantFrom(undefined, 'Dr A. Invented'),
    dailyDose: dose,
    changes: fc.uniqueArray(fc.record({ after: fc.integer({ min: 1, max: 100 }), dose }), {
      selector: ({ after }) => after,
      maxLength: 3,
    }),
    boluses: fc.array(fc.record({ after: fc.nat(60), micrograms: fc.integer({ min: 1, max: 100 }) }), { maxLength: 2 }),
    cause: fc.constantFrom('spinal' as const, 'cerebral' as const, 'unknown' as const),
    mayBeBlocked: fc.boolean(),
  })
  .map((some) => {
    const { before, strength: now } = some;
    const changed = typeof before !== 'string' && before.strength.nanogramsPerMillilitre !== now.nanogramsPerMillilitre;
    return {
      on: addDays(start, some.age),
      cause: some.cause,
      model: 'synchromed-ii',
      implantedOn: '2024-05-01' as LocalDate,
      reservoir: volume(some.reservoir),
      alarmVolume: volume(some.alarm * 100),
      reserve: some.reserve === undefined ? undefined : volume(some.reserve * 100),
      inPumpLimitDays: some.limit,
      fill: { on: start, volume: volume(Math.floor(some.filled * some.reservoir)), strength: now },
      before,
      bridge: changed ? { deadVolume: volume(some.dead), declinedBy: some.declinedBy } : undefined,
      dailyDose: some.dailyDose,
      changes: some.changes
        .toSorted((a, b) => a.after - b.after)
        .map(({ after, dose: dailyDose }) => ({ on: addDays(start, after), dailyDose })),
      boluses: some.boluses
        .filter(({ after }) => after <= some.age)
        .map(({ after, micrograms }) => ({ on: addDays(start, after), dose: intrathecal(micrograms) })),
      returned: undefined,
      alarm: 'none',
      mayBeBlocked: some.mayBeBlocked,
      closed: { weekdays: [6, 7], dates: [] },
      oral: undefined,
    };
  });
