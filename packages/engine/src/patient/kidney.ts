import type { Facts } from '@steady/knowledge';
import { daysBetween, type LocalDate, yearsBetween } from '../calendar/calendar.ts';
import type { Creatinine, Patient, Unknown } from './patient.ts';

/** Kidney function, each way it can be told. */
export interface KidneyFunction {
  /** mL/min/1.73 m2: CKD-EPI 2021 from 18 years (REN-20), bedside Schwartz below (REN-23). */
  readonly egfr: number | Unknown;
  /** mL/min: Cockcroft-Gault, adults (REN-22). */
  readonly creatinineClearance: number | Unknown;
  /**
   * The result is more than a year old (REN-11 asks for one each year), or from after the day: good kidneys may have got
   * worse since, so they are not known; bad ones count as at least that bad.
   */
  readonly isOutOfDate?: true;
}

/**
 * Kidney function from creatinine, age, sex and size. What is missing makes the estimate `unknown`, never normal.
 * On dialysis or with acute kidney injury creatinine tells nothing, so both are unknown there.
 *
 * @param on  the day it is asked for, for the age
 * Facts: REN-11, REN-20, REN-22, REN-23.
 */
export function kidneyFunction(patient: Patient, on: LocalDate, facts: Facts): KidneyFunction {
  const { birthDate, sex, creatinine, conditions } = patient;
  const misleading =
    conditions !== 'unknown' && conditions.some((c) => c === 'dialysis' || c === 'acute-kidney-injury');
  if (birthDate === 'unknown' || creatinine === 'unknown' || misleading) return unknown;
  const isOutOfDate = isRecent(creatinine, on, facts) ? {} : ({ isOutOfDate: true } as const);
  const age = yearsBetween(birthDate, on);
  const scr = creatinine.milligramsPerDecilitre;
  if (age < facts['REN-20'].figures.ageFrom.value) {
    if (age < facts['REN-23'].figures.ageFrom.value) return unknown;
    return { ...unknown, egfr: schwartz(patient.heightCentimetres, scr, facts), ...isOutOfDate };
  }
  if (sex === 'unknown') return unknown;
  return {
    egfr: ckdEpi2021(scr, age, sex, facts),
    creatinineClearance: cockcroftGault(scr, age, sex, patient.weightKilograms, facts),
    ...isOutOfDate,
  };
}

const unknown: KidneyFunction = { egfr: 'unknown', creatinineClearance: 'unknown' };

function ckdEpi2021(scr: number, age: number, sex: 'female' | 'male', facts: Facts): number {
  const f = facts['REN-20'].figures;
  const ratio = scr / (sex === 'female' ? f.kappaFemale.value : f.kappaMale.value);
  const alpha = sex === 'female' ? f.alphaFemale.value : f.alphaMale.value;
  return (
    f.factor.value *
    Math.min(ratio, 1) ** alpha *
    Math.max(ratio, 1) ** f.beta.value *
    f.perYear.value ** age *
    (sex === 'female' ? f.female.value : 1)
  );
}

function cockcroftGault(
  scr: number,
  age: number,
  sex: 'female' | 'male',
  kilograms: number | Unknown,
  facts: Facts,
): number | Unknown {
  if (kilograms === 'unknown') return 'unknown';
  const f = facts['REN-22'].figures;
  return (((f.ageTop.value - age) * kilograms) / (f.divisor.value * scr)) * (sex === 'female' ? f.female.value : 1);
}

/**
 * A kidney function as it is judged and said, everywhere: rounded down to tenths, the cautious way, so that what is shown is
 * what was judged, on every machine (P14).
 */
export function inTenths(value: number): number {
  return Math.floor(value * 10) / 10;
}

/** Whether a creatinine result still tells of a day: not after it, and no older than the yearly check (REN-11). */
export function isRecent({ on: taken }: Creatinine, on: LocalDate, facts: Facts): boolean {
  const days = daysBetween(taken, on);
  return days >= 0 && days <= facts['REN-11'].figures.recheck.value;
}

function schwartz(centimetres: number | Unknown, scr: number, facts: Facts): number | Unknown {
  return centimetres === 'unknown' ? 'unknown' : (facts['REN-23'].figures.factor.value * centimetres) / scr;
}
