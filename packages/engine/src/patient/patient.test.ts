import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/calendar.ts';
import { ageOn } from './age.ts';
import { nobody } from './examples.ts';
import { kidneyFunction } from './kidney.ts';
import { isConditionCode, type Patient } from './patient.ts';

const day = (text: string) => text as LocalDate;
const on = day('2026-12-01');
const person = (birth: string, creatinine: number, more: Partial<Patient>): Patient => ({
  ...nobody,
  birthDate: day(birth),
  creatinine: { milligramsPerDecilitre: creatinine, on },
  ...more,
});
const kidneys = (patient: Patient) => kidneyFunction(patient, on, facts);

describe('The age', () => {
  it('is counted in completed years', () => {
    expect(ageOn({ ...nobody, birthDate: day('1970-12-02') }, on)).toBe(55);
  });
  it('is unknown without a birth date', () => {
    expect(ageOn(nobody, on)).toBe('unknown');
  });
});

describe('Kidney function of an adult', () => {
  it.each([
    ['man of 40, 70 kg, 0.9 mg/dL', '1986-06-01', 'male', 70, 0.9, 110.73, 108.02],
    ['woman of 75, 60 kg, 1.1 mg/dL', '1951-06-01', 'female', 60, 1.1, 52.4, 41.86],
  ] as const)('agrees with the check values: %s (REN-20, REN-22)', (_who, birth, sex, kg, scr, egfr, clearance) => {
    const { egfr: e, creatinineClearance: c } = kidneys(person(birth, scr, { sex, weightKilograms: kg }));
    expect(e).toBeCloseTo(egfr, 2);
    expect(c).toBeCloseTo(clearance, 2);
  });

  it('is about 76 for a woman of 55 with 0.9 mg/dL (REN-21)', () => {
    const { egfr, creatinineClearance } = kidneys(person('1971-06-01', 0.9, { sex: 'female' }));
    expect(egfr).toBeCloseTo(75.5, 2);
    expect(creatinineClearance).toBe('unknown');
  });

  it('cannot be told without the sex', () => {
    expect(kidneys(person('1971-06-01', 0.9, { weightKilograms: 60 }))).toEqual({
      egfr: 'unknown',
      creatinineClearance: 'unknown',
    });
  });
});

describe('Kidney function of a child', () => {
  it('comes from height and creatinine (REN-23)', () => {
    const { egfr, creatinineClearance } = kidneys(person('2016-06-01', 0.5, { heightCentimetres: 140 }));
    expect(egfr).toBeCloseTo((0.413 * 140) / 0.5, 9);
    expect(creatinineClearance).toBe('unknown');
  });

  it('cannot be told without the height', () => {
    expect(kidneys(person('2016-06-01', 0.5, { sex: 'male', weightKilograms: 30 })).egfr).toBe('unknown');
  });

  it('ends with the 18th birthday', () => {
    const at18 = { heightCentimetres: 170, sex: 'male' } as const;
    expect(kidneys(person('2008-12-02', 0.9, at18)).egfr).toBeCloseTo((0.413 * 170) / 0.9, 9);
    expect(kidneys(person('2008-12-01', 0.9, at18)).egfr).toBeCloseTo(142 * 0.9938 ** 18, 6);
  });
});

describe('Kidney function is unknown, never normal', () => {
  const adult = { sex: 'female', weightKilograms: 60 } as const;
  const unknown = { egfr: 'unknown', creatinineClearance: 'unknown' };

  it.each([
    ['without a creatinine', { ...person('1970-01-01', 1, adult), creatinine: 'unknown' }],
    ['without an age', { ...person('1970-01-01', 1, adult), birthDate: 'unknown' }],
    ['on dialysis', person('1970-01-01', 1, { ...adult, conditions: ['dialysis'] })],
    ['in acute kidney injury', person('1970-01-01', 1, { ...adult, conditions: ['epilepsy', 'acute-kidney-injury'] })],
  ] as const)('%s', (_what, patient) => {
    expect(kidneys(patient)).toEqual(unknown);
  });
});

describe('A result of more than a year ago', () => {
  const at = (taken: string) => ({
    ...person('1970-06-01', 4, { sex: 'female' }),
    creatinine: { milligramsPerDecilitre: 4, on: day(taken) },
  });

  it.each(['2025-11-20', '2026-12-02'])('still tells what it told, and that it is out of date: %s', (taken) => {
    expect(kidneys(at(taken))).toEqual({ ...kidneys(at('2026-12-01')), isOutOfDate: true });
  });
  it.each(['2025-12-01', '2026-12-01'])('is not one of the year before the day: %s', (taken) => {
    expect(kidneys(at(taken)).isOutOfDate).toBeUndefined();
  });
});

describe('A condition', () => {
  it('is recognised by its code', () => {
    expect(isConditionCode('epilepsy')).toBe(true);
  });
  it('and by nothing else', () => {
    expect(isConditionCode('Epilepsy')).toBe(false);
    expect(isConditionCode('constructor')).toBe(false);
  });
});
