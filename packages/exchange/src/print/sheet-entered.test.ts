import { describe, expect, it } from 'vitest';
import { printPlan } from './print-plan.ts';
import { made, options, pagesOf, plain, taper } from './printed-plan.ts';
import { sheetOfPlan } from './sheet-of-plan.ts';

const enteredOf = (json: object) => {
  const { answer, request } = made(json);
  const { entered } = sheetOfPlan(answer, request, options);
  return Object.fromEntries(entered.map(({ label, value }) => [label, plain(value)]));
};
const known = {
  ...taper,
  patient: {
    region: 'UK',
    birthDate: '1951-06-01',
    sex: 'female',
    weight: { value: 60, unit: 'kg' },
    height: { value: 165, unit: 'cm' },
    creatinine: { value: 1.1, unit: 'mg/dL', on: '2026-11-01' },
    conditions: ['epilepsy', 'something else'],
    medicines: ['tizanidine'],
  },
};

describe('What was entered stands on the clinician’s sheet', () => {
  it('whole: the person, the products in hand, what is taken now, the pace', () => {
    expect(enteredOf(known)).toEqual({
      'Age at the start': '75 years',
      Sex: 'female',
      Weight: '60 kg',
      Height: '165 cm',
      Creatinine: '97 micromol/L (1.1 mg/dL) on 1 November 2026',
      'Kidney function': 'eGFR 52.4 mL/min/1.73 m², creatinine clearance 41.8 mL/min',
      Conditions: 'epilepsy, something else',
      Medicines: 'tizanidine',
      'Products in hand':
        '1 tablet of 10 mg, with a score line; liquid of 5 mg in 5 mL, the same as 1 mg in 1 mL, syringe mark 0.5 mL',
      'Taken now': '20 mg at 08:00, 20 mg at 14:00, 20 mg at 22:00 (60 mg a day)',
      'Pace asked for': 'cut 12 mg a day every 10 days',
    });
  });

  it('with what is not known as such, and never as a none', () => {
    const entered = enteredOf({ ...taper, patient: {} });
    for (const label of ['Age at the start', 'Sex', 'Weight', 'Height', 'Creatinine', 'Conditions', 'Medicines']) {
      expect(entered[label]).toBe('not known');
    }
    expect(entered['Kidney function']).toBe('eGFR not known, creatinine clearance not known');
    const none = enteredOf({ ...taper, patient: { conditions: [], medicines: [] } });
    expect([none['Conditions'], none['Medicines']]).toEqual(['none', 'none']);
  });

  it('with kidney function as out of date where the result is', () => {
    const creatinine = { value: 2.2, unit: 'mg/dL', on: '2025-01-01' };
    const entered = enteredOf({ ...known, patient: { ...known.patient, creatinine } });
    expect(entered['Kidney function']).toContain('from a result that is out of date');
  });

  it('before what is to be checked, and not on the sheets of the person (X6)', async () => {
    const { answer, request } = made(known);
    const text = async (sheets: 'person' | 'clinician') =>
      (await pagesOf(printPlan(answer, request, { ...options, sheets }))).join(' ');
    const clinician = await text('clinician');
    expect(clinician.indexOf('What was entered')).toBeGreaterThan(0);
    expect(clinician.indexOf('What was entered')).toBeLessThan(clinician.indexOf('To check before signing'));
    expect(await text('person')).not.toContain('tizanidine');
  });
});
