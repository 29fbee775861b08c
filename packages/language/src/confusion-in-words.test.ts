import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { alarmsIn } from './alarms-in.ts';

describe('Confusion in the words of whoever sees it (R8)', () => {
  it.each([
    'she is not making sense',
    "he's not making any sense",
    'mum doesn’t make sense today',
    'talking gibberish',
  ])('is severe: %s', (text) => {
    expect(alarmsIn(text, facts)).toEqual(['severe-confusion']);
  });

  it.each([
    'newly confused',
    'muddled',
    'bewildered',
    'I feel mixed up',
    'I can’t think straight',
    'he does not know what day it is',
  ])('is of any degree: %s', (text) => {
    expect(alarmsIn(text, facts)).toEqual(['confusion']);
  });

  it.each(['the leaflet is not making any sense', 'this app makes no sense', 'I mixed up the leaflets'])(
    'is not heard where a thing is hard to understand: %s',
    (text) => {
      expect(alarmsIn(text, facts)).toEqual([]);
    },
  );
});
