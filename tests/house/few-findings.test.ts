import { answerAssess, answerCheck } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { manyKinds } from '../bad-input/record-of-many-kinds.ts';

const healthy = {
  birthDate: '1980-05-01',
  sex: 'female',
  weight: { value: 70, unit: 'kg' },
  creatinine: { value: 0.7, unit: 'mg/dL', on: '2026-11-01' },
  region: 'UK',
};
const regimen = ['08:00', '14:00', '22:00'].map((time) => ({ time, dose: { value: 10, unit: 'mg' } }));

function found(medicines: readonly string[], conditions: readonly string[] = []): readonly string[] {
  const request = { patient: healthy, conditions, medicines, regimen, on: '2026-12-01' };
  const answered = answerCheck(request, facts, sayIn('en'), new Date('2026-12-01'));
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  const { findings, medicines: read } = answered.answer;
  expect(read.map(({ given }) => given)).toEqual(medicines);
  return findings.map(({ severity, code, values }) => {
    const names = values['medicines'] ?? values['conditions'];
    return `${severity} ${code}${names === undefined || names === '' ? '' : `: ${names}`}`;
  });
}

describe('The findings about a list of medicines (K7, H28)', () => {
  it('are exactly those that matter, one for each class, on a mixed list of 26', () => {
    const mixed = [
      'Oxycodone 5 mg tablets',
      'co-codamol 30/500',
      'diazepam 2 mg',
      'Zopiclone 7.5mg nocte',
      'pregabalin 75 mg capsules twice daily',
      'amitriptyline 10 mg at night',
      'ramipril 5 mg',
      'furosemide 40 mg',
      'amlodipine 5mg',
      'naproxen 500 mg',
      'metformin 500 mg',
      'lithium carbonate',
      'co-careldopa',
      'tizanidine 2 mg',
      'cetirizine 10 mg',
      'atorvastatin 20 mg',
      'omeprazole 20 mg',
      'levothyroxine 50 micrograms',
      'apixaban 5 mg',
      'paracetamol 500 mg',
      'magnesium citrate',
      'calcium carbonate / colecalciferol',
      'vitamin D',
      'sertraline 50 mg',
      'oxybutynin 5 mg',
      'a herbal tea',
    ];
    expect(found(mixed)).toEqual([
      'danger opioid.together: oxycodone, codeine / acetaminophen',
      'danger depressant.stack: oxycodone, codeine / acetaminophen, diazepam, zopiclone, pregabalin, amitriptyline, tizanidine',
      'danger benzodiazepine.together: diazepam, zopiclone',
      'warning gabapentinoid.together: pregabalin',
      'warning kidney-lowering.together: naproxen, ramipril, furosemide',
      'warning muscle-relaxant.together: tizanidine',
      'warning tricyclic.together: amitriptyline',
      'warning antihypertensive.together: ramipril, furosemide, amlodipine',
      'warning levodopa.together: levodopa / carbidopa',
      'warning lithium.together: lithium',
      'caution medicine.not-recognised: a herbal tea',
      'info laboratory.check: metformin',
    ]);
  });

  it('are none for 20 medicines that no text names beside baclofen', () => {
    const harmless = [
      'Paracetamol 1 g',
      'omeprazole',
      'atorvastatin 20 mg',
      'levothyroxine',
      'salbutamol inhaler',
      'apixaban',
      'cetirizine',
      'sertraline',
      'oxybutynin',
      'solifenacin 5 mg',
      'vitamin D3',
      'folic acid 5 mg',
      'calcium carbonate',
      'magnesium glycinate',
      'potassium chloride',
      'senna',
      'macrogol',
      'amoxicillin 500 mg capsules',
      'Tecfidera',
      'alendronic acid',
    ];
    expect(found(harmless, ['multiple sclerosis'])).toEqual([]);
  });

  it('are four for an ordinary list of an older kind: blood pressure, sugar, cholesterol and a painkiller', () => {
    const ordinary = [
      'lisinopril',
      'amlodipine',
      'metformin',
      'simvastatin',
      'aspirin 75 mg',
      'ibuprofen',
      'omeprazole',
    ];
    expect(found(ordinary, ['MS', 'hypertension', 'diabetes'])).toEqual([
      'warning kidney-lowering.together: ibuprofen',
      'warning antihypertensive.together: lisinopril, amlodipine',
      'caution condition.may-worsen: hypertension',
      'info laboratory.check: diabetes, metformin',
    ]);
  });

  it('flag oxybates and no minerals, an opioid and no acetaminophen (INT-30, INT-31)', () => {
    expect(found(['Xywav'])).toEqual(['danger oxybate.together: calcium, magnesium, potassium and sodium oxybates']);
    expect(found(['calcium', 'magnesium', 'potassium', 'table salt'])).toEqual([]);
    expect(found(['hydrocodone/acetaminophen'])).toEqual(['danger opioid.together: hydrocodone / acetaminophen']);
    expect(found(['acetaminophen'])).toEqual([]);
  });
});

describe('The findings about a record (H28)', () => {
  it('have one word for supply and pump together on a calm day, though the record holds events of every kind', () => {
    const answered = answerAssess(manyKinds, facts, sayIn('en'));
    const findings = answered.ok ? answered.answer.findings : [];
    const found = findings.filter(({ code }) => /^(supply|pump)\./.test(code));
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['caution supply.out-before-the-end']);
    expect(findings.length).toBeLessThanOrEqual(6);
  });
});
