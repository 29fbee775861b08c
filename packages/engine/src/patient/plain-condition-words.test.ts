import { describe, expect, it } from 'vitest';
import { plainWordsOfConditions } from './plain-condition-words.ts';
import { readCondition, readConditions } from './read-condition.ts';

describe('A condition in the words of people at home (H14)', () => {
  it.each([
    ['opiate dependence', 'substance-use'],
    ['heroin user', 'substance-use'],
    ['overdose last year', 'earlier-overdose'],
    ['took an overdose in 2019', 'earlier-overdose'],
    ['schizophrenic', 'psychosis'],
    ['hears voices', 'psychosis'],
    ['trying for a baby', 'pregnancy-planned'],
    ['wants to become pregnant', 'pregnancy-planned'],
    ['expecting a baby', 'pregnancy'],
    ['drinks a lot', 'alcohol-use'],
    ['heavy drinker for 20 years', 'alcohol-use'],
    ['fits', 'epilepsy'],
    ['had a fit', 'epilepsy'],
    ['suicidal thoughts', 'suicide-attempt'],
    ['tried to end her life', 'suicide-attempt'],
    ['stomach ulcer', 'peptic-ulcer'],
    ['COPD', 'respiratory-disease'],
    ['chronic obstructive pulmonary disease', 'respiratory-disease'],
    ['asthmatic', 'respiratory-disease'],
    ['had a stroke', 'stroke'],
    ['keeps falling', 'falls'],
    ['can’t pee', 'bladder-retention'],
    ['liver problems', 'liver-disease'],
    ['depressed', 'depression'],
    ['Alzheimer’s', 'confusion'],
    ['stops breathing at night', 'sleep-apnoea'],
    ['surgery next week', 'surgery-planned'],
    ['benzo dependence', 'alcohol-or-benzodiazepine-withdrawal-risk'],
  ])('is read: %s', (text, code) => {
    expect(readCondition(text)).toBe(code);
    expect(readConditions([text])).toEqual([code]);
  });

  it.each([
    ['paracetamol overdose', 'earlier-overdose'],
    ['hears voices when she misses a dose', 'psychosis'],
    ['ex heroin user', 'substance-use'],
  ])('is read within a text, which stays as not wholly read: %s', (text, code) => {
    expect(readConditions([text])).toEqual([code, text]);
  });

  it.each([
    'leg ulcer',
    'fit and well',
    'expecting',
    'blackouts',
    'drinks a lot of water',
    'never drinks a lot',
    'denies hearing voices',
  ])('is not guessed, and what is not understood is never passed over: %s', (text) => {
    expect(readConditions([text])).toEqual([text]);
  });

  it('has each word for one condition only', () => {
    for (const [code, words] of Object.entries(plainWordsOfConditions)) {
      for (const word of words) expect([word, readCondition(word)]).toEqual([word, code]);
    }
  });
});
