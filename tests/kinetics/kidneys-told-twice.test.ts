import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../packages/engine/src/calendar/calendar.ts';
import type { Person } from '../../packages/engine/src/pharmacokinetics/covariates.ts';
import type { SimulateRequest } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { nobody, simulated } from './some-requests.ts';

const on = '2026-12-01' as LocalDate;
const recently = '2026-11-20' as LocalDate;
const creatinine = (milligramsPerDecilitre: number, day = recently) => ({ milligramsPerDecilitre, on: day });
const woman: Person = {
  ...nobody,
  birthDate: '1946-06-01' as LocalDate,
  sex: 'female',
  weightKilograms: 69,
  heightCentimetres: 163,
};
const asked = (person: Partial<Person>, request: Partial<SimulateRequest> = {}) =>
  simulated({ on, person: { ...woman, ...person }, ...request });
const found = (person: Partial<Person>, code: string, request: Partial<SimulateRequest> = {}) =>
  asked(person, request).findings.find((finding) => finding.code === code);

describe('Kidneys that were given and come from a creatinine as well (REN-25, P13, H14)', () => {
  it.each([
    ['an eGFR', { egfr: 90 }],
    ['a clearance', { creatinineClearance: 92 }],
    ['both', { egfr: 90, creatinineClearance: 92 }],
  ])('are judged by the creatinine where it is worse than %s', (_, given) => {
    const told = { ...given, creatinine: creatinine(4) };
    expect(found(told, 'renal.reduce-oral-dose')).toMatchObject({ severity: 'danger', verdict: 'applies' });
    expect(found(told, 'age.older-adult-kidneys')).toMatchObject({ severity: 'danger', verdict: 'applies' });
  });

  it('are judged by what was given where that is worse', () => {
    const told = { egfr: 12, creatinine: creatinine(0.7) };
    expect(found(told, 'renal.reduce-oral-dose')).toMatchObject({
      severity: 'danger',
      values: { egfr: { value: 12 } },
    });
  });

  it('are judged so in a model without kidneys, too', () => {
    expect(found({ egfr: 12 }, 'renal.reduce-oral-dose', { preset: 'simon-2018' })?.severity).toBe('danger');
  });

  it('are judged so in a child, by its body surface', () => {
    const child = { birthDate: '2016-06-01' as LocalDate, weightKilograms: 30, heightCentimetres: 138 };
    expect(found({ ...child, egfr: 110, creatinine: creatinine(4) }, 'renal.reduce-oral-dose')?.severity).toBe(
      'danger',
    );
    expect(found({ ...child, egfr: 110, creatinineClearance: 8 }, 'renal.reduce-oral-dose')?.severity).toBe('danger');
    expect(found({ ...child, egfr: 90 }, 'renal.reduce-oral-dose')).toBeUndefined();
  });

  it('go into the levels as they were given', () => {
    expect(asked({ egfr: 90, creatinine: creatinine(4) }).concentration).toEqual(asked({ egfr: 90 }).concentration);
  });

  it('count by an old creatinine that was worse, which cannot be told, and not by one that was no worse', () => {
    const old = '2025-01-01' as LocalDate;
    const worse = found(
      { egfr: 95, creatinineClearance: 95, creatinine: creatinine(4, old) },
      'renal.reduce-oral-dose',
    );
    expect(worse).toMatchObject({ verdict: 'cannot-tell', severity: 'danger' });
    const better = { egfr: 50, creatinine: creatinine(0.6, old) };
    expect(found(better, 'renal.reduce-oral-dose')).toMatchObject({ verdict: 'applies', severity: 'warning' });
  });
});

describe('Kidneys that were given and disagree with the creatinine', () => {
  const code = 'kinetics.kidneys-disagree';

  it('are said with both values, and by which of them the levels go', () => {
    expect(found({ egfr: 90, creatinine: creatinine(4) }, code)).toMatchObject({
      severity: 'warning',
      values: {
        what: 'egfr',
        given: { value: 90, unit: 'mL/min/{1.73_m2}' },
        other: { value: 10.7, unit: 'mL/min/{1.73_m2}' },
        goesBy: 'given',
      },
    });
    expect(found({ creatinineClearance: 92, creatinine: creatinine(4) }, code)?.values).toMatchObject({
      what: 'creatinineClearance',
      given: { value: 92, unit: 'mL/min' },
      other: { value: 12.2, unit: 'mL/min' },
    });
    expect(found({ egfr: 90, creatinine: creatinine(4) }, code, { preset: 'simon-2018' })?.values).toMatchObject({
      goesBy: 'neither',
    });
  });

  it('are said as well where the creatinine is the better one', () => {
    expect(found({ egfr: 20, creatinine: creatinine(0.7) }, code)?.severity).toBe('warning');
  });

  it('are those in different rows of REN-11: not two of one row, nor where a result is out of date', () => {
    expect(found({ egfr: 11, creatinine: creatinine(4) }, code)).toBeUndefined();
    expect(found({ egfr: 90, creatinine: creatinine(4, '2025-01-01' as LocalDate) }, code)).toBeUndefined();
    expect(found({ egfr: 90 }, code)).toBeUndefined();
    expect(found({ creatinine: creatinine(4) }, code)).toBeUndefined();
  });
});

describe('Kidneys that were given twice, and disagree with each other (P13, H14)', () => {
  const code = 'kinetics.kidneys-disagree';

  it('are said two rows apart, by the size of the body: an eGFR and a clearance differ by themselves (REN-25)', () => {
    expect(found({ egfr: 20, creatinineClearance: 120 }, code)).toMatchObject({
      severity: 'warning',
      values: { what: 'creatinineClearance', by: 'egfr', given: { value: 120 }, other: { value: 20.4 } },
    });
    expect(found({ egfr: 62, creatinineClearance: 55 }, code)).toBeUndefined();
    expect(found({ egfr: 20, creatinineClearance: 120, heightCentimetres: 'unknown' }, code)).toBeUndefined();
  });

  it('are said where words tell of much weaker ones than the number', () => {
    const told = { creatinineClearance: 100, conditions: ['renal failure'] };
    expect(found(told, code)).toMatchObject({ values: { by: 'words', given: { value: 100 } } });
    expect(found({ ...told, creatinineClearance: 25 }, code)).toBeUndefined();
    expect(found({ ...told, conditions: ['dialysis'] }, code)).toBeUndefined();
    expect(found({ ...told, conditions: ['gout'] }, code)).toBeUndefined();
  });

  it.each(['on hemodialysis three times a week', 'CRRT', 'anuric', 'haemofiltration since May'])(
    'are kidneys that fail where the words are: %s',
    (words) => {
      const asked = found({ creatinineClearance: 100, conditions: [words] }, 'renal.reduce-oral-dose');
      expect(asked?.severity).toBe('danger');
    },
  );
});

describe('A creatinine from after the day of the forecast', () => {
  it('counts where it is bad, as an old one does: this morning in New Zealand is tomorrow in UTC (P13, H14)', () => {
    const later = creatinine(6, '2026-12-02' as LocalDate);
    expect(found({ creatinine: later }, 'renal.reduce-oral-dose')).toMatchObject({
      verdict: 'cannot-tell',
      severity: 'danger',
      values: { result: 'later' },
    });
  });
});
