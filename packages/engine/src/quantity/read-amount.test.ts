import { describe, expect, it } from 'vitest';
import {
  concentration,
  dailyDose,
  intrathecal,
  intrathecalDailyDose,
  intrathecalStrength,
  oral,
  volume,
} from './quantity.ts';
import {
  readConcentration,
  readDailyDose,
  readIntrathecal,
  readIntrathecalDailyDose,
  readIntrathecalStrength,
  readOral,
  readVolume,
} from './read-amount.ts';

const ok = <T>(value: T) => ({ ok: true, value });

describe('An amount is read in the unit of its kind', () => {
  it('an oral dose in mg', () => {
    expect(readOral({ value: 7.5, unit: 'mg' }, '')).toEqual(ok(oral(7500)));
  });
  it('an intrathecal dose in micrograms', () => {
    expect(readIntrathecal({ value: 250, unit: 'ug' }, '')).toEqual(ok(intrathecal(250)));
  });
  it('a daily dose in mg a day', () => {
    expect(readDailyDose({ value: 60, unit: 'mg/d' }, '')).toEqual(ok(dailyDose(60_000)));
  });
  it('what a pump gives in a day in micrograms, and parts of one', () => {
    expect(readIntrathecalDailyDose({ value: 96.1, unit: 'ug/d' }, '')).toEqual(ok(intrathecalDailyDose(96_100)));
  });
  it('the strength of a solution for a pump in micrograms in a millilitre', () => {
    expect(readIntrathecalStrength({ value: 500, unit: 'ug/mL' }, '')).toEqual(ok(intrathecalStrength(500_000)));
  });
  it('the strength of a liquid in mg in a millilitre', () => {
    expect(readConcentration({ value: 5, unit: 'mg/mL' }, '')).toEqual(ok(concentration(5000)));
  });
  it('a volume in mL', () => {
    expect(readVolume({ value: 0.1, unit: 'mL' }, '')).toEqual(ok(volume(100)));
  });
});

describe('An amount is refused (U4, U6)', () => {
  it.each([
    ['without a unit', { value: 20, unit: '' }],
    ['in grams', { value: 20, unit: 'g' }],
    ['in micrograms, the unit of the other route (U2)', { value: 20, unit: 'ug' }],
    ['in mg a day, where one dose is asked for', { value: 20, unit: 'mg/d' }],
    ['in MG, which is no UCUM code', { value: 20, unit: 'MG' }],
    ['in a unit that is a word of the language', { value: 20, unit: 'constructor' }],
  ])('%s', (_what, written) => {
    expect(readOral(written, '/current/0/dose')).toEqual({
      ok: false,
      problems: [{ code: 'amount.unit', at: '/current/0/dose/unit', values: { unit: written.unit, expected: 'mg' } }],
    });
  });

  it.each(['mg/d', 'ug', 'mg', 'ug/h', ''])('what a pump gives in a day in %s (U2, U4)', (unit) => {
    expect(readIntrathecalDailyDose({ value: 1, unit }, '/dose')).toMatchObject({
      problems: [{ code: 'amount.unit' }],
    });
  });

  it.each(['mg/mL', 'ug', '%'])('the strength of a solution for a pump in %s (U2, U4)', (unit) => {
    expect(readIntrathecalStrength({ value: 1, unit }, '/s')).toMatchObject({ problems: [{ code: 'amount.unit' }] });
  });

  it('an intrathecal dose in mg (U2)', () => {
    expect(readIntrathecal({ value: 1, unit: 'mg' }, '/dose')).toMatchObject({ problems: [{ code: 'amount.unit' }] });
  });

  it.each([
    [Number.NaN, 'amount.not-finite'],
    [Number.NEGATIVE_INFINITY, 'amount.not-finite'],
    [-10, 'amount.negative'],
    [0.0005, 'amount.too-fine'],
    [1e300, 'amount.too-large'],
  ])('when it is %d mg', (value, code) => {
    expect(readOral({ value, unit: 'mg' }, '/x')).toEqual({
      ok: false,
      problems: [{ code, at: '/x/value', values: { value: String(value), unit: 'mg' } }],
    });
  });
});
