import { type Problem, problem, type Regimen, writeAmount } from '@steady/engine';
import { assumesTimes, readRegimenText } from '@steady/exchange/prescription';
import type { Draft, TypedChange, TypedPerson, TypedProduct, TypedRegimen } from './draft.ts';
import { paceOf } from './pace-of.ts';
import { saysNothing } from './says-nothing.ts';
import { numberTyped } from './typed-creatinine.ts';
import { type NumberReader, numberReader } from './typed-number.ts';

/** A plan request as JSON, as far as what was typed can be read, and what could not be. */
export interface TypedRequest {
  readonly json: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/**
 * The request that a draft makes: what is typed goes in as it stands, and an empty field that may be empty is left out.
 *
 * Problems: `amount.not-understood`, and those of reading what is taken now.
 */
export function requestOf(draft: Draft): TypedRequest {
  const numbers = numberReader();
  const current = currentOf(draft.taken, numbers);
  const times = wordsOf(draft.times);
  const limit = numbers.read(draft.limit, '/limit/value');
  const reserveDays = numbers.read(draft.reserveDays, '/reserveDays');
  const json = {
    purpose: draft.purpose,
    start: draft.start === '' ? undefined : draft.start,
    timeZone: draft.timeZone,
    current: current.intakes,
    ...(current.intakes.length > 0 && areTimesAssumed(draft.taken) && { timesAssumed: true }),
    ...(times.length > 0 && { times }),
    target: milligramsPerDay(
      draft.purpose === 'taper' && draft.toZero ? 0 : numbers.read(draft.target, '/target/value'),
    ),
    products: draft.products.map((product, i) => productOf(product, `/products/${i}`, numbers)),
    pace: paceOf(draft, numbers),
    patient: patientOf(draft.person, numbers),
    ...(limit !== undefined && { limit: milligramsPerDay(limit) }),
    ...(reserveDays !== undefined && { reserveDays }),
    ...(draft.changes.length > 0 && {
      changes: draft.changes.map((change, i) => changeOf(change, `/changes/${i}`, numbers)),
    }),
  };
  return { json, problems: [...current.problems, ...numbers.problems()] };
}

/** Whether what is taken is told without its times of day. */
export function areTimesAssumed({ text, rows, timesAssumed }: TypedRegimen): boolean {
  return rows === null ? assumesTimes(text) : timesAssumed === true;
}

interface Current {
  readonly intakes: readonly unknown[];
  readonly problems: readonly Problem[];
}

function currentOf(taken: TypedRegimen, numbers: NumberReader): Current {
  if (taken.rows !== null) {
    const intakes = taken.rows.map(({ time, dose }, i) => ({
      time,
      dose: { value: numbers.read(dose, `/current/${i}/dose/value`), unit: 'mg' },
    }));
    return { intakes, problems: [] };
  }
  if (saysNothing(taken.text)) return { intakes: [], problems: [] };
  const read = readRegimenText(taken.text);
  return read.ok
    ? { intakes: intakesOf(read.value), problems: [] }
    : { intakes: [], problems: read.problems.map(({ code, values }) => problem(code, '/current', values)) };
}

function intakesOf(regimen: Regimen): readonly unknown[] {
  return regimen.map(({ time, dose }) => ({ time, dose: writeAmount(dose) }));
}

export function milligramsPerDay(value: number | undefined): unknown {
  return { value, unit: 'mg/d' };
}

function productOf({ id, form, strength, scored, mark }: TypedProduct, at: string, numbers: NumberReader): unknown {
  const value = numbers.read(strength, `${at}/strength/value`);
  switch (form) {
    case 'tablet':
      return { id, form, strength: { value, unit: 'mg' }, scored };
    case 'granules':
      return { id, form, strength: { value, unit: 'mg' } };
    case 'liquid': {
      const millilitres = numbers.read(mark, `${at}/mark/value`);
      return { id, form, strength: { value, unit: 'mg/mL' }, mark: { value: millilitres, unit: 'mL' } };
    }
  }
}

function patientOf(person: TypedPerson, numbers: NumberReader): unknown {
  const weight = numbers.read(person.weight, '/patient/weight/value');
  const height = numbers.read(person.height, '/patient/height/value');
  const creatinine = numbers.read(numberTyped(person), '/patient/creatinine/value');
  const months = numbers.read(person.monthsOnBaclofen, '/patient/monthsOnBaclofen');
  const on = person.creatinineOn === '' ? undefined : person.creatinineOn;
  return {
    ...(person.region !== 'unknown' && { region: person.region }),
    ...(person.birthDate !== '' && { birthDate: person.birthDate }),
    ...(person.sex !== 'unknown' && { sex: person.sex }),
    ...(weight !== undefined && { weight: { value: weight, unit: 'kg' } }),
    ...(height !== undefined && { height: { value: height, unit: 'cm' } }),
    ...(creatinine !== undefined && { creatinine: { value: creatinine, unit: person.creatinineUnit, on } }),
    ...(months !== undefined && { monthsOnBaclofen: months }),
    ...(person.conditions !== null && { conditions: [...person.conditions] }),
    ...(person.medicines !== null && { medicines: wordsOf(person.medicines) }),
  };
}

function changeOf(change: TypedChange, at: string, numbers: NumberReader): unknown {
  const { kind } = change;
  const on = change.on === '' ? undefined : change.on;
  switch (kind) {
    case 'hold':
      return { kind, on, days: change.days.trim() === '' ? null : numbers.read(change.days, `${at}/days`) };
    case 'resume':
      return { kind, on };
    case 'step-back':
      // biome-ignore lint/suspicious/noThenProperty: the field is called so on the wire; nothing awaits it
      return { kind, on, days: numbers.read(change.days, `${at}/days`), then: change.afterwards };
    case 'switch-products':
      return { kind, on, products: change.products.map((p, i) => productOf(p, `${at}/products/${i}`, numbers)) };
  }
}

/** Words between commas. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
