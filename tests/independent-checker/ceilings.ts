import { Temporal } from 'temporal-polyfill';
import type { WirePatient, WireRequest } from './wire.ts';

/** The most a titration may reach by region, micrograms a day: a copy of its own, so that a wrong fact is seen. */
const byRegion: Readonly<Record<string, bigint>> = {
  US: 80_000n,
  CA: 80_000n,
  UK: 100_000n,
  IE: 100_000n,
  AU: 100_000n,
  NZ: 100_000n,
  EU: 100_000n,
};
const anywhere = 80_000n;
const underEight = 40_000n;
const underEighteen = 60_000n;
/** The most of a child for each kilogram of weight. */
const microgramsPerKilogram = 2000;
const severeKidneys = 7_500n;
const failedKidneys = 5_000n;

/** The lowest ceiling that holds for the person of a request. */
export function ceilingFor({ patient = {}, start }: WireRequest): bigint {
  const ceilings = [byRegion[patient.region ?? ''] ?? anywhere];
  const age = ageOf(patient, start);
  if (age !== undefined && age < 18) {
    ceilings.push(age < 8 ? underEight : underEighteen);
    const { weight = 'unknown' } = patient;
    if (weight !== 'unknown') ceilings.push(BigInt(Math.floor(weight.value * microgramsPerKilogram)));
  }

  const conditions = patient.conditions === 'unknown' ? [] : (patient.conditions ?? []);
  const misleading = conditions.includes('dialysis') || conditions.includes('acute-kidney-injury');
  const worst = misleading ? 0 : Math.min(...estimates(patient, age));
  if (worst < 15) ceilings.push(failedKidneys);
  else if (worst < 30) ceilings.push(severeKidneys);
  return ceilings.toSorted((a, b) => Number(a - b))[0] as bigint;
}

function ageOf({ birthDate }: WirePatient, on: string): number | undefined {
  if (birthDate === undefined || birthDate === 'unknown') return undefined;
  return Temporal.PlainDate.from(birthDate).until(on, { largestUnit: 'years' }).years;
}

/** eGFR and creatinine clearance by the last result, however old: time alone never makes bad kidneys good (P13). */
function estimates({ creatinine, sex, weight, height }: WirePatient, age: number | undefined): readonly number[] {
  if (creatinine === undefined || creatinine === 'unknown' || age === undefined) return [];
  const scr = creatinine.unit === 'umol/L' ? creatinine.value / 88.4 : creatinine.value;
  const isKnown = <T>(value: T | 'unknown' | undefined): value is T => value !== undefined && value !== 'unknown';
  if (age < 18) return isKnown(height) ? [(0.413 * height.value) / scr] : [];
  if (!isKnown(sex)) return [];
  const female = sex === 'female';
  const [kappa, alpha] = female ? [0.7, -0.241] : [0.9, -0.302];
  const egfr =
    142 * Math.min(scr / kappa, 1) ** alpha * Math.max(scr / kappa, 1) ** -1.2 * 0.9938 ** age * (female ? 1.012 : 1);
  const clearance = isKnown(weight) ? [(((140 - age) * weight.value) / (72 * scr)) * (female ? 0.85 : 1)] : [];
  return [egfr, ...clearance];
}
