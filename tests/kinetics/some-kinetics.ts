import fc from 'fast-check';
import type {
  ClearanceChange,
  DoseEvent,
  Parameters,
  Schedule,
} from '../../packages/engine/src/pharmacokinetics/kinetics.ts';

/** The typical person of the reference: 70 kg, creatinine clearance 100 mL/min. */
export const typical: Parameters = {
  bioavailability: 0.75,
  volume: 49,
  clearance: 7.9,
  absorptionRate: 2.5,
  lag: 0.25,
};

/** The same with a second compartment. */
export const twoCompartments: Parameters = { ...typical, transfer: { toPeripheral: 0.44896, toCentral: 0.65704 } };

export const byMouth = (at: number, milligrams: number): DoseEvent => ({ at, milligrams, route: 'oral' });

export const oneDose = (milligrams: number): Schedule => ({ doses: [byMouth(0, milligrams)], changes: [] });

/** The same doses at the same times of many days. */
export function daily(days: number, times: readonly number[], milligrams: number): readonly DoseEvent[] {
  return Array.from({ length: days }, (_, day) => times.map((time) => byMouth(24 * day + time, milligrams))).flat();
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Times fall together often, so that events at one time are met. */
const time = fc.oneof(
  between(0, 96),
  fc.integer({ min: 0, max: 24 }).map((hour) => hour * 4),
);

const oneCompartment: fc.Arbitrary<Parameters> = fc.record({
  bioavailability: between(0.1, 1),
  volume: between(2, 200),
  clearance: between(0.3, 40),
  absorptionRate: between(0.1, 10),
  lag: fc.oneof(fc.constant(0), between(0, 3)),
});

export const someParameters: fc.Arbitrary<Parameters> = fc.oneof(
  oneCompartment,
  fc
    .tuple(oneCompartment, fc.record({ toPeripheral: between(0.01, 3), toCentral: between(0.01, 3) }))
    .map(([parameters, transfer]) => ({ ...parameters, transfer })),
);

const someDose: fc.Arbitrary<DoseEvent> = fc.oneof(
  fc.record({ at: time, milligrams: between(0.5, 100), route: fc.constant('oral' as const) }),
  fc.record({ at: time, milligrams: between(0.5, 100), route: fc.constant('intravenous' as const) }),
  fc.record({
    at: time,
    milligrams: between(0.5, 100),
    route: fc.constantFrom('intravenous' as const, 'oral' as const),
    over: between(0.1, 30),
  }),
);

const someChange: fc.Arbitrary<ClearanceChange> = fc.record({ at: time, clearance: between(0.3, 40) });

export const someDoses: fc.Arbitrary<Schedule> = fc
  .array(someDose, { minLength: 1, maxLength: 12 })
  .map((doses) => ({ doses, changes: [] }));

export const someSchedule: fc.Arbitrary<Schedule> = fc.record({
  doses: fc.array(someDose, { minLength: 1, maxLength: 12 }),
  changes: fc.array(someChange, { maxLength: 4 }),
});

export const someTimes: fc.Arbitrary<readonly number[]> = fc.array(between(0, 200), { minLength: 1, maxLength: 12 });
