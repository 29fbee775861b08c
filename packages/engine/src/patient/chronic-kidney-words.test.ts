import { describe, expect, it } from 'vitest';
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
    ['CKD stage 3', 'kidney-disease-stage-3'],
    ['CKD 3', 'kidney-disease-stage-3'],
    ['CKD3a', 'kidney-disease-stage-3'],
    ['CKD stage III', 'kidney-disease-stage-3'],
    ['moderate renal impairment', 'kidney-disease-stage-3'],
    ['CKD G3b', 'kidney-disease-stage-3b'],
    ['CKD stage G3b A2', 'kidney-disease-stage-3b'],
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
  ])('is of the stage that is told, the worst of several: %s', (text, code) => {
    expect(readConditions([text])).toEqual([code]);
    expect(readConditions([text.toUpperCase()])).toEqual([code]);
  });

  it.each([
    ['diabetes and CKD 4', 'kidney-disease-stage-4'],
    ['CKD, under review', 'kidney-disease'],
    ['renal impairment since 2015', 'kidney-disease'],
  ])('is found within a longer text, of which the rest is kept as not read: %s', (text, code) => {
    expect(readConditions([text])).toEqual([code, text]);
    expect(readConditions(readConditions([text]))).toEqual([code, text]);
  });

  it.each(['kidney stones', 'adrenal insufficiency', 'CKDX', 'heart failure', 'stage 4 cancer'])(
    'is not read where nothing says so: %s',
    (text) => {
      expect(readCondition(text)).toBeUndefined();
    },
  );
});
