import { describe, expect, it } from 'vitest';
import { readingGrade, sentencesOf, syllablesOf, wordsOf } from './reading-grade.ts';

describe('The reading grade', () => {
  it('of known sentences is the published one', () => {
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
    expect(readingGrade(platypus)).toBeCloseTo(11.3, 1);
  });

  it('is higher for the same thing said with longer words', () => {
    const long = 'Discontinuation of medication without consultation occasionally precipitates withdrawal.';
    expect(readingGrade(long)).toBeGreaterThan(readingGrade('If you stop at once, you may feel very ill.'));
  });

  it.each([
    ['take', 1],
    ['tablet', 2],
    ['tablets', 2],
    ['table', 2],
    ['double', 2],
    ['missed', 1],
    ['wanted', 2],
    ['makes', 1],
    ['doses', 2],
    ['baclofen', 3],
    ['emergency', 4],
    ['confusion', 3],
    ['suddenly', 3],
    ['day', 1],
    ['you', 1],
    ['year', 1],
    ['half-tablet', 3],
    ['7.5', 1],
  ])('counts the syllables of %s: %d', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  it('does not end a sentence inside a number', () => {
    expect(sentencesOf('Take 7.5 mg at 08:00. Then wait.')).toEqual(['Take 7.5 mg at 08:00.', 'Then wait.']);
    expect(wordsOf('Take 7.5 mg at 08:00.')).toEqual(['Take', '7.5', 'mg', 'at', '08:00']);
  });
});
