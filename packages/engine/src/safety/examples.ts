import type { InteractionClass, MedicineKind } from '@steady/knowledge';
import type { LocalDate, LocalTime } from '../calendar/calendar.ts';
import type { Liquid, Tablet } from '../medicine/product.ts';
import type { ConditionCode, Patient, TakenMedicine } from '../patient/patient.ts';
import { concentration, dailyDose, oral, volume } from '../quantity/quantity.ts';
import type { Seen, SeenPerson, SeenStep } from './seen.ts';

/** A step of an example: micrograms a day, days, three equal doses unless said otherwise. */
export function step(daily: number, days: number | null, more: Partial<SeenStep> = {}): SeenStep {
  return { daily, days, largestDose: Math.ceil(daily / 3), volumes: [], hasHalves: false, isStepBack: false, ...more };
}

/** The same example with something else known about the person. */
export function knowing<Shown extends SeenPerson>(seen: Shown, more: Partial<Patient>): Shown {
  return { ...seen, patient: { ...seen.patient, ...more } };
}

/** The same example with some conditions. */
export function having<Shown extends SeenPerson>(seen: Shown, ...conditions: readonly ConditionCode[]): Shown {
  return knowing(seen, { conditions });
}

/** A medicine of some classes, recognised by its name. */
export function medicine(
  name: string,
  classes: readonly InteractionClass[],
  ...kinds: readonly MedicineKind[]
): TakenMedicine {
  return { given: name, read: { name, classes, kinds, by: 'name', isWhole: true, isCodeRead: true } };
}

/** The same example with some other medicines, each of these classes; named after the classes. */
export function alsoTaking<Shown extends SeenPerson>(
  seen: Shown,
  ...medicines: readonly (readonly InteractionClass[])[]
): Shown {
  return knowing(seen, { medicines: medicines.map((classes, i) => medicine(`medicine ${i + 1}`, classes)) });
}

/** A tablet of some micrograms. */
export function tablet(micrograms: number): Tablet {
  return { form: 'tablet', id: `t${micrograms / 1000}`, strength: oral(micrograms), scored: true };
}

/** A liquid of 1 mg in 1 mL. */
export const liquid: Liquid = { form: 'liquid', id: 'liquid', strength: concentration(1000), mark: volume(500) };

/** An adult with healthy kidneys, no condition and no other medicine. */
const patient: Patient = {
  birthDate: '1970-05-01' as LocalDate,
  sex: 'female',
  weightKilograms: 70,
  heightCentimetres: 165,
  creatinine: { milligramsPerDecilitre: 0.6, on: '2026-11-01' as LocalDate },
  monthsOnBaclofen: 2,
  conditions: [],
  medicines: [],
  region: 'US',
};

const calm = {
  start: '2026-12-01' as LocalDate,
  times: ['08:00' as LocalTime, '14:00' as LocalTime, '22:00' as LocalTime],
  timesGiven: true,
  products: [tablet(5000), tablet(10_000)],
  age: 56,
  kidney: { egfr: 105, creatinineClearance: 98 },
  patient,
  region: 'US',
} as const;

/** From 30 mg a day to zero, 5 mg a day less every two weeks. */
export const calmTaper: Seen = {
  ...calm,
  purpose: 'taper',
  pace: { method: 'fixed', change: dailyDose(5000), everyDays: 14 },
  before: 30_000,
  target: 0,
  steps: [25_000, 20_000, 15_000, 10_000, 5000].map((daily) => step(daily, 14)),
  endsAboveZero: false,
};

/** From nothing to 30 mg a day, 5 mg a day more every week. */
export const calmTitration: Seen = {
  ...calm,
  purpose: 'titrate',
  pace: { method: 'fixed', change: dailyDose(5000), everyDays: 7 },
  before: 0,
  target: 30_000,
  steps: [step(15_000, 7), step(20_000, 7), step(25_000, 7), step(30_000, null)],
  endsAboveZero: false,
};

/** 30 mg a day in three doses, by the same adult, with nothing about to change. */
export const calmCheck: SeenPerson = {
  purpose: 'check',
  start: calm.start,
  before: 30_000,
  target: 30_000,
  steps: [step(30_000, null)],
  age: calm.age,
  kidney: calm.kidney,
  patient,
  region: 'US',
};
