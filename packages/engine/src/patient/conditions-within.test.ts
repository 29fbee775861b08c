import { describe, expect, it } from 'vitest';
import { readCondition, readConditions } from './read-condition.ts';

describe('A condition within a longer text (H14)', () => {
  it.each([
    ['20 weeks pregnant', 'pregnancy'],
    ['pregnancy, second trimester', 'pregnancy'],
    ['COPD (severe)', 'respiratory-disease'],
    ['history of epilepsy', 'epilepsy'],
    ['previous stroke 2019', 'stroke'],
    ['strokes in 2019 and 2021', 'stroke'],
    ['duodenal ulcer 2020', 'peptic-ulcer'],
    ['type 2 diabetes since 2015', 'diabetes'],
  ])('is read, and so is all that is told with it: %s', (text, code) => {
    expect(readCondition(text)).toBe(code);
    expect(readConditions([text])).toEqual([code]);
    expect(readConditions([text.toUpperCase()])).toEqual([code]);
  });

  it.each([
    ['breastfeeding a newborn', 'breast-feeding'],
    ['sleep apnoea on CPAP', 'sleep-apnoea'],
    ['schizophrenia, paranoid', 'psychosis'],
    ['epilepsy, not well controlled', 'epilepsy'],
    ['baclofen pump (20 mL reservoir)', 'intrathecal-pump'],
    ['allergic to baclofen: rash', 'baclofen-allergy'],
    ['no falls, epilepsy', 'epilepsy'],
    ['mother well; epilepsy', 'epilepsy'],
    ['not pregnant but breastfeeding', 'breast-feeding'],
    ['post-stroke fatigue', 'stroke'],
    ['manic depression 1990, lithium', 'mania'],
    ['tetraplegia at birth, cause unknown', 'spinal-cord-injury-t6-or-above'],
  ])('is read, and the text stays as not wholly read: %s', (text, code) => {
    expect(readCondition(text)).toBe(code);
    expect(readConditions([text])).toEqual([code, text]);
    expect(readConditions(readConditions([text]))).toEqual([code, text]);
  });

  it('hides no other in the same text', () => {
    expect(readConditions(['epilepsy and asthma'])).toEqual(['epilepsy', 'respiratory-disease']);
    expect(readConditions(['COPD/OSA, smoker'])).toEqual(['respiratory-disease', 'sleep-apnoea', 'COPD/OSA, smoker']);
  });

  it.each([
    'not pregnant',
    'no history of epilepsy',
    'no epilepsy, stroke or falls',
    'denies suicidal thoughts',
    'never had a stroke',
    "isn't pregnant",
    'without diabetes',
    'epilepsy: none',
    'pregnancy test negative',
    'pregnancy ruled out',
    'baclofen pump removed in 2015',
    'family history of stroke',
    "father's epilepsy",
    'grandmother had diabetes',
    'non-diabetic',
    'pre-diabetes',
  ])('is no yes where it is denied, gone, or of somebody else, and the text stays as not read: %s', (text) => {
    expect(readCondition(text)).toBeUndefined();
    expect(readConditions([text])).toEqual([text]);
  });

  it.each([
    'pulmonary hypertension',
    'pulmonary arterial hypertension',
    'diabetes insipidus',
    'heat stroke',
    'falls asleep easily',
    'insulin pump',
    'ITB syndrome',
    'asthmatics',
    'gout',
  ])('is not guessed from the name of another one: %s', (text) => {
    expect(readConditions([text])).toEqual([text]);
  });
});
