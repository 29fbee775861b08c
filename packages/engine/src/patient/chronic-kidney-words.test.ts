import { describe, expect, it } from 'vitest';
import { kidneyDiseaseIn } from './chronic-kidney-words.ts';
import { readCondition, readConditions } from './read-condition.ts';

describe('A kidney disease for good (H14)', () => {
  it.each([
    'chronic kidney disease',
    'CKD',
    'Kidney disease',
    'renal impairment',
    'chronic renal insufficiency',
    'mild renal impairment',
    'CKD stage 1',
    'CKD G2 A3',
    'CKD stage II',
  ])('is of a degree to be found out where no third stage or worse is told: %s', (text) => {
    expect(readConditions([text])).toEqual(['kidney-disease']);
  });

  it.each([
    ['CKD eGFR 24', 'kidney-disease-stage-4'],
    ['eGFR 59', 'kidney-disease-stage-3'],
    ['eGFR 44.9', 'kidney-disease-stage-3b'],
    ['eGFR: 28 mL/min/1.73 m2', 'kidney-disease-stage-4'],
    ['GFR of 14', 'kidney-disease-stage-5'],
    ['CKD stage 3', 'kidney-disease-stage-3'],
    ['CKD 3', 'kidney-disease-stage-3'],
    ['CKD3a', 'kidney-disease-stage-3'],
    ['CKD stage III', 'kidney-disease-stage-3'],
    ['moderate renal impairment', 'kidney-disease-stage-3'],
    ['CKD G3b', 'kidney-disease-stage-3b'],
    ['CKD stage G3b A2', 'kidney-disease-stage-3b'],
    ['CKD G3bA2', 'kidney-disease-stage-3b'],
    ['CKDG4A3', 'kidney-disease-stage-4'],
    ['chronic kidney disease (stage 3b)', 'kidney-disease-stage-3b'],
    ['CKD 4', 'kidney-disease-stage-4'],
    ['stage 4 chronic kidney disease', 'kidney-disease-stage-4'],
    ['CKD stage IV', 'kidney-disease-stage-4'],
    ['severe renal impairment', 'kidney-disease-stage-4'],
    ['CKD 3-4', 'kidney-disease-stage-4'],
    ['CKD 4/5', 'kidney-disease-stage-5'],
    ['CKD stage 5', 'kidney-disease-stage-5'],
    ['ESRD', 'kidney-disease-stage-5'],
    ['end-stage renal disease', 'kidney-disease-stage-5'],
    ['endstage renal disease', 'kidney-disease-stage-5'],
    ['CKD 5D', 'kidney-disease-stage-5'],
    ['CKD (chronic kidney disease), stage 4 (severe)', 'kidney-disease-stage-4'],
    ['CKD mild, stage 4', 'kidney-disease-stage-4'],
    ['CKD G 4', 'kidney-disease-stage-4'],
    ['renal impairment (severe)', 'kidney-disease-stage-4'],
    ['kidney disease severe', 'kidney-disease-stage-4'],
    ['stage four kidney disease', 'kidney-disease-stage-4'],
  ])('is of the stage that is told, the worst of several: %s', (text, code) => {
    expect(readConditions([text])).toEqual([code]);
    expect(readConditions([text.toUpperCase()])).toEqual([code]);
  });

  it.each([
    ['CKD, under review', 'kidney-disease'],
    ['renal impairment since 2015', 'kidney-disease'],
    ['CKD stage 3, now 5', 'kidney-disease-stage-5'],
    ['CKD stage 4 years ago', 'kidney-disease-stage-4'],
    ['severely reduced kidney function', 'kidney-disease-stage-4'],
    ['nephropathy of grade IIIb', 'kidney-disease-stage-3b'],
    ['CKD (N18.4), under review', 'kidney-disease-stage-4'],
  ])('is found within a longer text, of which the rest is kept as not read: %s', (text, code) => {
    expect(readConditions([text])).toEqual([code, text]);
    expect(readConditions(readConditions([text]))).toEqual([code, text]);
  });

  it.each([
    ['diabetes and CKD 4', 'kidney-disease-stage-4', 'diabetes'],
    ['CKD due to HTN, stage 4', 'kidney-disease-stage-4', 'hypertension'],
    ['on hemodialysis three times a week', 'kidney-disease', 'dialysis'],
  ])('is found beside another condition, and neither hides the other: %s', (text, kidneys, other) => {
    expect(readConditions([text])).toEqual([kidneys, other, text]);
    expect(readCondition(text)).toBe(kidneys);
  });

  it.each([
    'kidney stones',
    'kidney infection 5 years ago',
    'renal colic',
    'nephrotic syndrome',
    'hydronephrosis',
    'kidney function 15%',
    'renal impairment, creatinine 3.4',
    'kidney failure',
  ])('is in doubt, and of no degree that is not told, in any text that speaks of kidneys: %s', (text) => {
    expect(readConditions([text])).toEqual(['kidney-disease', text]);
  });

  it.each([
    ['N18', 'kidney-disease'],
    ['N18.1', 'kidney-disease'],
    ['N18.2', 'kidney-disease'],
    ['N18.9', 'kidney-disease'],
    ['N18.3', 'kidney-disease-stage-3'],
    ['N18.30', 'kidney-disease-stage-3'],
    ['N18.31', 'kidney-disease-stage-3'],
    ['N18.32', 'kidney-disease-stage-3b'],
    ['N18.4', 'kidney-disease-stage-4'],
    ['N184', 'kidney-disease-stage-4'],
    ['N18.5', 'kidney-disease-stage-5'],
    ['N18.6', 'kidney-disease-stage-5'],
    ['ICD-10:N18.6', 'kidney-disease-stage-5'],
    ['709044004', 'kidney-disease'],
    ['433144002', 'kidney-disease-stage-3'],
    ['431857002', 'kidney-disease-stage-4'],
    ['433146000', 'kidney-disease-stage-5'],
    ['SNOMED:433146000', 'kidney-disease-stage-5'],
  ])('is read by its code of ICD-10 or SNOMED CT: %s', (text, code) => {
    expect(readConditions([text])).toEqual([code]);
    expect(readConditions([text.toLowerCase()])).toEqual([code]);
  });

  it.each([
    'adrenal insufficiency, severe',
    'suprarenal tumour',
    'allergy to norepinephrine',
    'CKDX',
    'N180123',
    'XN18.4',
    '4331460001',
    'heart failure',
    'stage 4 cancer',
  ])('is not read where nothing says so: %s', (text) => {
    expect(readCondition(text)).toBeUndefined();
  });

  it.each(['acute kidney injury stage 3', 'severe acute renal failure'])(
    'is not read into the words of an acute injury: %s',
    (text) => {
      expect(readConditions([text])).toEqual(['acute-kidney-injury', text]);
      expect(kidneyDiseaseIn(text)).toBeUndefined();
    },
  );
});

it('An eGFR of 60 or more names no kidney disease, and is said as not read', () => {
  expect(readConditions(['eGFR 60', 'eGFR 128'])).toEqual(['eGFR 60', 'eGFR 128']);
});
