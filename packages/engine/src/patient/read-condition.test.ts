import { describe, expect, it } from 'vitest';
import { conditionCodes } from './patient.ts';
import { readCondition, readConditions } from './read-condition.ts';

describe('A condition is recognised', () => {
  it.each(conditionCodes.map((code) => [code]))('by its code: %s', (code) => {
    expect(readCondition(code)).toBe(code);
    expect(readCondition(` ${code.replaceAll('-', '  ').toUpperCase()} `)).toBe(code);
  });

  it.each([
    ['COPD', 'respiratory-disease'],
    ['Sleep apnea', 'sleep-apnoea'],
    ['Parkinson’s disease', 'parkinsons'],
    ['high blood pressure', 'hypertension'],
    ['Épilepsy', 'epilepsy'],
    ['MS', 'multiple-sclerosis'],
    ['stomach ulcer', 'peptic-ulcer'],
  ])('by the words people write: %s', (text, code) => {
    expect(readCondition(text)).toBe(code);
  });

  it.each([
    'AKI',
    'AKI on CKD',
    'AKI stage 2',
    'prerenal AKI',
    'AKI-D',
    'ARF',
    'acute renal failure',
    'acute renal insufficiency',
    'Acute kidney failure, unspecified',
    'kidney failure, acute',
    'acute tubular necrosis',
    'acute-on-chronic kidney disease',
    'acute on CKD',
    'acutely failing kidneys',
    'acute interstitial nephritis',
    'acute hepatorenal syndrome',
    'N17',
    'N17.9',
    'N179',
    'ICD-10:N17.0',
    '14669001',
    'SNOMED:14669001',
  ])('as acute kidney injury in any text that says so: %s (H14)', (text) => {
    expect(readCondition(text)).toBe('acute-kidney-injury');
    expect(readCondition(` ${text.toUpperCase()} `)).toBe('acute-kidney-injury');
  });

  it.each([
    'acute adrenal insufficiency',
    'acute bronchitis',
    'acute renown',
    'subacute kidney disease',
    'chronic renal failure',
    'kidney failure',
    'N18.4',
    '146690010',
    'Baki',
  ])('and as no acute kidney injury where nothing says so: %s', (text) => {
    expect(readCondition(text)).not.toBe('acute-kidney-injury');
  });

  it.each(['', 'gout', 'no epilepsy', 'mother had epilepsy', 'constructor', 'insulin pump', 'back pain T4'])(
    'and never guessed: "%s"',
    (text) => {
      expect(readCondition(text)).toBeUndefined();
    },
  );
});

describe('A condition that is common in a list is read, and not only as not recognised', () => {
  it.each([
    ['pump', 'intrathecal-pump'],
    ['intrathecal baclofen pump', 'intrathecal-pump'],
    ['allergic to baclofen', 'baclofen-allergy'],
    ['baclofen allergy', 'baclofen-allergy'],
    ['suicidal ideation', 'suicide-attempt'],
    ['suicidal thoughts', 'suicide-attempt'],
    ['liver cirrhosis', 'liver-disease'],
    ['kidney transplant', 'kidney-transplant'],
  ])('%s', (text, code) => {
    expect(readCondition(text)).toBe(code);
    expect(readConditions([text])).toEqual([code]);
  });
});

describe('Conditions', () => {
  it('are each a code once, or stay as they were written', () => {
    expect(readConditions(['COPD', 'gout', 'asthma', 'AKI stage 2', 'N17.9'])).toEqual([
      'respiratory-disease',
      'gout',
      'acute-kidney-injury',
    ]);
  });

  it('lose nothing that a text says beside an acute kidney injury (H14)', () => {
    for (const text of ['AKI on CKD 5', 'acute kidney disease, CKD stage 4', 'ARF']) {
      expect(readConditions([text])).toEqual(['acute-kidney-injury', text]);
      expect(readConditions(readConditions([text]))).toEqual(['acute-kidney-injury', text]);
    }
    expect(readConditions(['epilepsy, AKI'])).toEqual(['acute-kidney-injury', 'epilepsy', 'epilepsy, AKI']);
  });
});
