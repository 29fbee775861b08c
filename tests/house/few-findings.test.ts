import { addDays, assess, dailyDose, type LocalDate } from '@steady/engine';
import type { Event } from '@steady/engine/record';
import { answerAssess, answerCheck } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { describe, expect, it } from 'vitest';
import { tablet } from '../../packages/engine/src/plan/examples.ts';
import { at, event, recordOf, signed, step, taken } from '../../packages/engine/src/record/examples.ts';
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
  const start = '2026-01-05' as LocalDate;
  const doses = { '08:00': 10, '14:00': 10, '20:00': 10 };

  it('are none for somebody steady: the same dose all year, every dose taken, enough at home, seen in spring', () => {
    expect(foundIn(start, [step(start, null, doses)], 330)).toEqual([]);
  });

  it('are at most two on any of these days while a dose is built up, none of them above a caution', () => {
    const steps = [step(start, 7, { '08:00': 5, '14:00': 5, '20:00': 5 }), step(addDays(start, 7), null, doses)];
    expect([0, 6, 9, 24, 40, 50].map((days) => foundIn(start, steps, days, 0))).toEqual([
      ['caution driving.not-yet', 'info storage.at-home'],
      ['info driving.not-yet', 'info bowel-bladder.ask'],
      ['caution driving.not-yet', 'info bowel-bladder.ask'],
      ['info bowel-bladder.ask'],
      ['info bowel-bladder.ask'],
      ['info review.lowest-dose'],
    ]);
  });

  it('have one word for supply and pump together on a calm day, though the record holds events of every kind', () => {
    // with a pump any symptom is an emergency (CON-03): a calm day has none
    const events = manyKinds.record.events.filter(({ kind }) => kind !== 'symptom-noted');
    const answered = answerAssess({ ...manyKinds, record: { ...manyKinds.record, events } }, facts, sayIn('en'));
    const findings = answered.ok ? answered.answer.findings : [];
    const found = findings.filter(({ code }) => /^(supply|pump)\./.test(code));
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['caution supply.out-before-the-end']);
    expect(findings.length).toBeLessThanOrEqual(7);
  });
});

/** What is found some days after a start at noon, where every dose was taken, enough was counted and the plan was compared. */
function foundIn(start: LocalDate, steps: Parameters<typeof signed>[1], days: number, before = 30): readonly string[] {
  const now = addDays(start, days);
  const plan = signed(
    { before: dailyDose(before * 1000), happened: at(`${start}T00:00`), written: at(`${start}T00:00`) },
    steps,
  );
  const eaten = [-4, -3, -2, -1, 0].flatMap((back) =>
    ['08:00', '14:00', '20:00'].map((time, index) => {
      const day = addDays(now, back);
      const step = plan.plan.steps.findLast(({ from }) => from <= day);
      const milligrams = (step?.intakes[index]?.dose.micrograms ?? 0) / 1000;
      return taken(`${day}-${index}`, `${day}T${time}`, [day, index], milligrams);
    }),
  );
  const home: readonly Event[] = [
    event('count', at(`${now}T07:00`), {
      kind: 'supply-counted',
      product: tablet(10),
      amount: { product: 't10', count: 300 },
    }),
    event('same', at(`${now}T07:00`), { kind: 'plan-verified', plan: plan.id }),
    event('who', at(`${start}T07:00`), {
      kind: 'person-described',
      birthDate: '1970-05-01' as LocalDate,
      sex: 'female',
      weightKilograms: 70,
      heightCentimetres: 165,
    }),
    event('kidneys', at(`${start}T07:00`), { kind: 'kidney-result', creatinineMilligramsPerDecilitre: 0.7, on: start }),
    event('others', at(`${start}T07:00`), { kind: 'medicines-changed', medicines: [] }),
    event('ill', at(`${start}T07:00`), { kind: 'conditions-changed', conditions: ['multiple-sclerosis'] }),
  ];
  const past = [plan, ...home, ...eaten].filter(
    ({ happened }) => happened !== 'unknown' && happened <= at(`${now}T12:00`),
  );
  const { findings } = assess(recordOf(...past), at(`${now}T12:00`), facts);
  // how long a supply takes to get is in no record; what is said of it has tests of its own
  return findings
    .filter(({ code }) => code !== 'supply.lead-unknown')
    .map(({ severity, code }) => `${severity} ${code}`);
}
