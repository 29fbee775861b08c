import type { Facts } from '@steady/knowledge';
import { type LocalDate, yearsBetween } from '../calendar/calendar.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import type { Patient, Unknown } from '../patient/patient.ts';

/** A patient, and what is known of the kidneys without a calculation. */
export interface Person extends Patient {
  /** mL/min; of this person, not scaled to a body surface. */
  readonly creatinineClearance: number | Unknown;
  /** mL/min/1.73 m2. */
  readonly egfr: number | Unknown;
}

/** mL/min that the forecast goes by, and where it is from. */
export interface Kidneys {
  readonly creatinineClearance: number;
  readonly from: 'given' | 'egfr' | 'cockcroft-gault' | 'schwartz';
}

/** m2. Fact: KIN-11. */
export function bodySurface(centimetres: number, kilograms: number, facts: Facts): number {
  return Math.sqrt((centimetres * kilograms) / facts['KIN-11'].figures.divisor.value);
}

/** mL/min of a person, from mL/min/1.73 m2. Fact: KIN-11. */
export function absolute(egfr: number, surface: number, facts: Facts): number {
  return (egfr * surface) / facts['KIN-11'].figures.standardSurface.value;
}

/** mL/min/1.73 m2, from mL/min of a person. Fact: KIN-11. */
export function relative(creatinineClearance: number, surface: number, facts: Facts): number {
  return (creatinineClearance * facts['KIN-11'].figures.standardSurface.value) / surface;
}

/** Completed years on a day; unknown only where the birth date is. */
export function ageOf({ birthDate }: Patient, on: LocalDate): number | Unknown {
  return birthDate === 'unknown' ? 'unknown' : yearsBetween(birthDate, on);
}

/** Whether somebody is so light or so young on a day that few alike were studied. Fact: KIN-08. */
export function hasLittleData(person: Patient, on: LocalDate, facts: Facts): boolean {
  const { weight, age } = facts['KIN-08'].figures;
  const years = ageOf(person, on);
  const isLight = person.weightKilograms !== 'unknown' && person.weightKilograms < weight.value;
  return isLight || (years !== 'unknown' && years < age.value);
}

/**
 * The kidney function of a person: as it was given; else from the eGFR and the body surface; else from creatinine, by
 * Cockcroft-Gault in adults and by Schwartz and the body surface in children. What is missing is `unknown`, never normal.
 *
 * Facts: KIN-11, and those of `kidneyFunction`.
 */
export function kidneysOf(person: Person, facts: Facts): Kidneys | Unknown {
  const { creatinineClearance, egfr, creatinine } = person;
  if (creatinineClearance !== 'unknown') return { creatinineClearance, from: 'given' };
  if (egfr !== 'unknown') return scaledUp(person, egfr, 'egfr', facts);
  if (creatinine === 'unknown') return 'unknown';
  const estimated = kidneyFunction(person, creatinine.on, facts);
  if (estimated.creatinineClearance !== 'unknown') {
    return { creatinineClearance: estimated.creatinineClearance, from: 'cockcroft-gault' };
  }
  const age = ageOf(person, creatinine.on);
  const isChild = age !== 'unknown' && age < facts['REN-20'].figures.ageFrom.value;
  return isChild ? scaledUp(person, estimated.egfr, 'schwartz', facts) : 'unknown';
}

function scaledUp(
  { heightCentimetres: height, weightKilograms: weight }: Patient,
  egfr: number | Unknown,
  from: 'egfr' | 'schwartz',
  facts: Facts,
): Kidneys | Unknown {
  if (egfr === 'unknown' || height === 'unknown' || weight === 'unknown') return 'unknown';
  return { creatinineClearance: absolute(egfr, bodySurface(height, weight, facts), facts), from };
}

/**
 * In adults with a BMI from 30 kg/m2 on, the weight in kg that their kidneys are also estimated by; undefined where that does
 * not come up, or cannot be told. Fact: KIN-24.
 */
export function adjustedWeight(
  { sex, heightCentimetres: height, weightKilograms: weight }: Patient,
  facts: Facts,
): number | undefined {
  const { from, share, male, female, perHeight, above } = facts['KIN-24'].figures;
  if (sex === 'unknown' || height === 'unknown' || weight === 'unknown') return undefined;
  if (weight / (height / 100) ** 2 < from.value) return undefined;
  const ideal = (sex === 'female' ? female : male).value + perHeight.value * Math.max(0, height - above.value);
  return ideal + share.value * (weight - ideal);
}

/** L, of a weight in kg. Fact: KIN-02. */
export function volumeOf(kilograms: number, facts: Facts): number {
  return facts['KIN-02'].figures.volume.value * kilograms ** facts['KIN-02'].figures.weightExponent.value;
}

/** L/h; what is cleared in other ways than by the kidneys. Fact: KIN-03. */
export function clearanceBesideKidneys(kilograms: number, facts: Facts): number {
  const { clearance, weight, weightExponent } = facts['KIN-03'].figures;
  return clearance.value * (kilograms / weight.value) ** weightExponent.value;
}

/** L/h, of a creatinine clearance in mL/min. Fact: KIN-04. */
export function clearanceByKidneys(creatinineClearance: number, facts: Facts): number {
  return facts['KIN-04'].figures.perCreatinineClearance.value * inLitresAnHour(creatinineClearance);
}

function inLitresAnHour(millilitresAMinute: number): number {
  return (millilitresAMinute * 60) / 1000;
}
