import { describe, expect, it } from 'vitest';
import { conditionCodes } from './patient.ts';
import { readCondition } from './read-condition.ts';

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

  it.each(['', 'gout', 'no epilepsy', 'mother had epilepsy', 'constructor', 'chronic kidney disease'])(
    'and never guessed: "%s"',
    (text) => {
      expect(readCondition(text)).toBeUndefined();
    },
  );
});
