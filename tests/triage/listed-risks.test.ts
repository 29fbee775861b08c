import { oral } from '@steady/engine';
import { type TriageContext, type TriageRequest, triage } from '@steady/engine/triage';
import { facts, readMedicine } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { nobody } from '../../packages/engine/src/patient/examples.ts';
import { excessRisks, excessRisksOf } from '../../packages/engine/src/safety/excess-risks.ts';
import { calm, type Degrees, everywhere, form } from '../laws/triage-forms.ts';

type Patient = TriageRequest['patient'];

const on = '2026-12-01' as TriageRequest['on'];
const notAsked = { opioids: 'not-asked', sedatives: 'not-asked', alcohol: 'not-asked' } as const;
const denied = { opioids: false, sedatives: false, alcohol: false } as const;
const oneDoseMore = { aboveThePlan: oral(10_000) };

const takes = (...names: readonly string[]): Patient => ({
  ...nobody,
  medicines: names.map((given) => ({ given, read: readMedicine(given) })),
});
const told = (patient: Patient, context: Partial<TriageContext>, answers: Degrees = {}) =>
  triage({ ...form({ ...everywhere('no'), ...answers }, { ...calm, ...context }), patient }, facts);
const named = (found: ReturnType<typeof told>, code: string) => found.findings.find((finding) => finding.code === code);

describe('One dose too many beside a listed medicine (OD-14, R2, H14)', () => {
  it.each([
    ['morphine', 'opioids'],
    ['Tramadol 50 mg', 'opioids'],
    ['RxNorm:7052', 'opioids'],
    ['diazepam', 'sedatives'],
    ['zopiclone', 'sedatives'],
    ['gabapentin', 'sedatives'],
    ['pregabalin', 'sedatives'],
    ['tizanidine', 'sedatives'],
    ['promethazine', 'sedatives'],
    ['amitriptyline', 'sedatives'],
    ['sodium oxybate', 'sedatives'],
    ['alcohol', 'alcohol'],
  ])('is an emergency with %s, as if it was said', (name, code) => {
    const said = told(nobody, { ...oneDoseMore, [code]: true });
    for (const context of [notAsked, denied]) {
      const listed = told(takes('paracetamol', name), { ...context, ...oneDoseMore });
      expect(listed.outcome).toBe('emergency-now');
      expect(listed.because).toEqual(said.because);
      expect(named(listed, 'triage.excess-with-risk')).toEqual(named(said, 'triage.excess-with-risk'));
    }
  });

  it('is an emergency where alcohol is a condition', () => {
    expect(told({ ...nobody, conditions: ['alcohol-use'] }, { ...denied, ...oneDoseMore }).because).toContain(
      'alcohol',
    );
  });

  it.each([
    ['paracetamol', takes('paracetamol')],
    ['baclofen alone', takes('baclofen')],
    ['nothing else', takes()],
    ['what nobody asked for', nobody],
  ])('is urgent today with %s', (_, patient) => {
    expect(told(patient, { ...notAsked, ...oneDoseMore }).outcome).toBe('urgent-today');
    expect(named(told(patient, { ...denied, ...oneDoseMore }), 'triage.excess-with-risk')).toBeUndefined();
  });

  it('leaves the questions open that a list does not name: what is on no list may be taken all the same (R3)', () => {
    expect(named(told(takes('paracetamol'), notAsked), 'triage.not-asked')?.values).toEqual({
      missing: 'opioids, sedatives, alcohol',
    });
  });
});

describe('A listed medicine that was not recognised', () => {
  it('is not known, and said to be, whatever was ticked (R3)', () => {
    for (const context of [denied, notAsked]) {
      const found = told(takes('zzyzx'), { ...context, ...oneDoseMore });
      expect(found.outcome).toBe('urgent-today');
      expect(named(found, 'triage.excess-with-risk')).toMatchObject({
        verdict: 'cannot-tell',
        values: { missing: 'medicines' },
      });
      expect(named(found, 'triage.not-known')?.values).toEqual({ missing: 'medicines' });
    }
  });

  it('takes nothing from one that was', () => {
    expect(told(takes('zzyzx', 'morphine'), { ...denied, ...oneDoseMore }).because).toEqual([
      'aboveThePlan',
      'opioids',
    ]);
  });

  it('counts as what was recognised of it', () => {
    expect(told(takes('codeine and zzyzx'), { ...denied, ...oneDoseMore }).outcome).toBe('emergency-now');
  });
});

describe('Very sleepy beside a listed medicine (RESP-02)', () => {
  it('is an emergency', () => {
    expect(told(takes('morphine'), denied, { 'very-sleepy': 'yes' }).because).toEqual(['very-sleepy', 'opioids']);
    expect(told(takes('paracetamol'), denied, { 'very-sleepy': 'yes' }).outcome).toBe('urgent-today');
  });
});

describe('Kidneys that fail, by the words of a condition', () => {
  const having = (words: string) => told({ ...nobody, conditions: [words] }, { kidneyFailure: false, ...oneDoseMore });

  it.each([
    'Kidney failure',
    'chronic renal failure',
    'end-stage kidney disease',
    'End stage renal disease',
    'ESRD',
    'eskd',
    'CKD 5',
    'ckd stage 4',
  ])('are an emergency with one dose too many: %s', (words) => {
    expect(having(words).because).toContain('kidneyFailure');
  });

  it.each(['kidney stones', 'CKD stage 2', 'heart failure'])('are not told by: %s', (words) => {
    expect(having(words).outcome).toBe('urgent-today');
  });
});

describe('What makes any excess an emergency', () => {
  const people: readonly Patient[] = [
    takes('morphine'),
    takes('zolpidem'),
    { ...nobody, conditions: ['alcohol-use'] },
    { ...nobody, conditions: ['dialysis'] },
    { ...nobody, conditions: ['acute-kidney-injury'] },
    { ...nobody, conditions: ['intrathecal-pump'] },
    { ...nobody, birthDate: '2018-01-01' as typeof on },
  ];

  it('is the same in the triage as in a record of doses, each risk of the table', () => {
    const open = { pump: 'not-asked', kidneyFailure: 'not-asked', child: 'not-asked' } as const;
    const risks = people.flatMap((patient) => {
      expect(told(patient, { ...open, ...notAsked, ...oneDoseMore }).outcome).toBe('emergency-now');
      return excessRisksOf(patient, on, facts);
    });
    expect([...new Set(risks)].sort()).toEqual(Object.keys(excessRisks).sort());
  });

  it('is none of these in a person of whom nothing is known', () => {
    expect(excessRisksOf(nobody, on, facts)).toEqual([]);
  });
});
