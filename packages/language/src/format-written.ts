import {
  type Amount,
  formatAmount,
  type Outcome,
  readConcentration,
  readDailyDose,
  readIntrathecal,
  readIntrathecalDailyDose,
  readIntrathecalStrength,
  readOral,
  readVolume,
  type WrittenAmount,
} from '@steady/engine';
import type { MessageId, Say } from './say.ts';

/** The amounts the engine has a type for, and the one formatter (U3). */
const readers: ReadonlyMap<string, (written: WrittenAmount, at: string) => Outcome<Amount>> = new Map(
  Object.entries({
    mg: readOral,
    ug: readIntrathecal,
    'ug/d': readIntrathecalDailyDose,
    'ug/mL': readIntrathecalStrength,
    'mg/d': readDailyDose,
    'mg/mL': readConcentration,
    mL: readVolume,
  }),
);

/** Everything else a finding or a problem measures in. */
const sentences: ReadonlyMap<string, MessageId> = new Map([
  ['a', 'amount.years'],
  ['mo', 'amount.months'],
  ['wk', 'amount.weeks'],
  ['d', 'amount.days'],
  ['h', 'amount.hours'],
  ['min', 'amount.minutes'],
  ['1/d', 'amount.times-a-day'],
  ['Cel', 'amount.degrees-celsius'],
  ['%', 'amount.percent'],
  ['mL/d', 'amount.millilitres-a-day'],
  ['kg', 'amount.kilograms'],
  ['cm', 'amount.centimetres'],
  ['mg/dL', 'amount.milligrams-a-decilitre'],
  ['mg/kg/d', 'amount.milligrams-a-kilogram-a-day'],
  ['ug', 'amount.micrograms'],
  ['ug/d', 'amount.micrograms-a-day'],
  ['L', 'amount.litres'],
  ['L/h', 'amount.litres-an-hour'],
  ['1/h', 'amount.per-hour'],
  ['mL/min', 'amount.millilitres-a-minute'],
  ['mL/min/{1.73_m2}', 'amount.millilitres-a-minute-by-surface'],
] as const);

/** Whether an amount in a unit can be said. */
export function isSayable(unit: unknown): unit is string {
  return typeof unit === 'string' && (readers.has(unit) || sentences.has(unit));
}

/**
 * An amount of a finding or a problem as a person reads it: `7.5 mg`, `3 days`, `52 mL/min/1.73 m²`. A unit that is not
 * known here is a fault of the program.
 */
export function formatWritten(written: WrittenAmount, say: Say): string {
  const read = (readers as ReadonlyMap<string, typeof readOral | typeof readDailyDose>).get(written.unit)?.(
    written,
    '',
  );
  if (read?.ok) return formatAmount(read.value);

  const sentence = sentences.get(written.unit);
  if (sentence === undefined) throw new RangeError(`an amount with the unit ${written.unit} cannot be said`);
  return say(sentence, { value: written.value });
}
