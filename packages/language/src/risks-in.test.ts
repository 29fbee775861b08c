import type { Slowing } from '@steady/engine/triage';
import { describe, expect, it } from 'vitest';
import { risksIn } from './risks-in.ts';

describe('What slows a person, in words that are no name (R8, OD-14)', () => {
  it.each<readonly [text: string, kind: Slowing]>([
    ['I was drunk', 'alcohol'],
    ['she has been drinking', 'alcohol'],
    ['had a few beers', 'alcohol'],
    ['two glasses of wine', 'alcohol'],
    ['after some drinks', 'alcohol'],
    ['took my sleeping pills', 'sedatives'],
    ['he is on benzos', 'sedatives'],
    ['takes strong painkillers', 'opioids'],
    ['on an opiate', 'opioids'],
    ['not only had some drinks', 'alcohol'],
  ])('%s', (text, kind) => expect(risksIn(text).slowing).toEqual([kind]));

  it.each([
    'no sleeping pills',
    'I have not been on opioids',
    'she was not drinking',
    'no opioids or sedatives',
    'has been drinking water',
    'he has drunk the liquid',
    'asleep',
  ])('and this does not: %s', (text) => expect(risksIn(text).slowing).toEqual([]));
});

describe('What may be the name of a medicine', () => {
  it('is any run of one or two words of a clause, also as one word', () => {
    expect(risksIn('on co-codamol now. Baclofen').names).toEqual([
      'on',
      'on co',
      'onco',
      'co',
      'co codamol',
      'cocodamol',
      'codamol',
      'codamol now',
      'codamolnow',
      'now',
      'baclofen',
    ]);
  });

  it.each([
    ['not on morphine', 'morphine'],
    ['no alcohol', 'alcohol'],
    ['has not taken any diazepam', 'diazepam'],
    ['no wine or beer', 'beer'],
    ['in good spirits', 'spirits'],
    ['alcohol free drinks', 'alcohol'],
  ])('is none in %s', (text, name) => expect(risksIn(text).names).not.toContain(name));

  it.each([
    ['not only morphine', 'morphine'],
    ['not on baclofen but on morphine', 'morphine'],
    ['no alcohol until today', 'alcohol'],
    ['no seizure. morphine', 'morphine'],
    ['5 mg morphine', 'morphine'],
  ])('is one in %s', (text, name) => expect(risksIn(text).names).toContain(name));
});
