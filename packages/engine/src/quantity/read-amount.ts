import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';
import type { ProblemCode } from '../outcome/problem-codes.ts';
import { type DecimalFault, scaled } from './decimal.ts';
import {
  type Concentration,
  concentration,
  type DailyDose,
  dailyDose,
  type Intrathecal,
  type IntrathecalDailyDose,
  type IntrathecalStrength,
  intrathecal,
  intrathecalDailyDose,
  intrathecalStrength,
  type Oral,
  oral,
  type Volume,
  volume,
} from './quantity.ts';

/** A number with the UCUM unit it was written in. */
export interface WrittenAmount {
  readonly value: number;
  readonly unit: string;
}

/** An oral dose, written in `mg`. Problems: `amount.*`. Invariants: U1, U4, U6. */
export function readOral(written: WrittenAmount, at: string): Outcome<Oral> {
  return read(written, at, { mg: 3 }, oral);
}

/** An intrathecal dose, written in `ug`. Problems: `amount.*`. Invariants: U1, U2, U4. */
export function readIntrathecal(written: WrittenAmount, at: string): Outcome<Intrathecal> {
  return read(written, at, { ug: 0 }, intrathecal);
}

/** What a pump gives in a day, written in `ug/d`. Problems: `amount.*`. Invariants: U2, U4. */
export function readIntrathecalDailyDose(written: WrittenAmount, at: string): Outcome<IntrathecalDailyDose> {
  return read(written, at, { 'ug/d': 3 }, intrathecalDailyDose);
}

/** The strength of a solution for a pump, written in `ug/mL`. Problems: `amount.*`. Invariants: U2, U4. */
export function readIntrathecalStrength(written: WrittenAmount, at: string): Outcome<IntrathecalStrength> {
  return read(written, at, { 'ug/mL': 3 }, intrathecalStrength);
}

/** A daily oral dose, written in `mg/d`. Problems: `amount.*`. */
export function readDailyDose(written: WrittenAmount, at: string): Outcome<DailyDose> {
  return read(written, at, { 'mg/d': 3 }, dailyDose);
}

/** The strength of a liquid, written in `mg/mL`. Problems: `amount.*`. */
export function readConcentration(written: WrittenAmount, at: string): Outcome<Concentration> {
  return read(written, at, { 'mg/mL': 3 }, concentration);
}

/** A volume, written in `mL`. Problems: `amount.*`. */
export function readVolume(written: WrittenAmount, at: string): Outcome<Volume> {
  return read(written, at, { mL: 3 }, volume);
}

function read<T>(
  { value, unit }: WrittenAmount,
  at: string,
  placesOfUnit: Readonly<Record<string, number>>,
  make: (count: number) => T,
): Outcome<T> {
  const places = Object.hasOwn(placesOfUnit, unit) ? placesOfUnit[unit] : undefined;
  if (places === undefined) {
    return refuse(problem('amount.unit', `${at}/unit`, { unit, expected: Object.keys(placesOfUnit).join(', ') }));
  }
  const count = scaled(value, places);
  if (typeof count === 'number') return ok(make(count));
  return refuse(problem(codeOf[count], `${at}/value`, { value: String(value), unit }));
}

const codeOf: Readonly<Record<DecimalFault, ProblemCode>> = {
  'not-finite': 'amount.not-finite',
  negative: 'amount.negative',
  'too-fine': 'amount.too-fine',
  'too-large': 'amount.too-large',
};
