import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { alarmsIn } from './alarms-in.ts';

describe('Tablets that a child took, wherever the child is and whosever it is (R10)', () => {
  it.each([
    'a child at nursery has taken one of my tablets',
    "the neighbour's boy ate a baclofen",
    'grandson swallowed my pills',
    'the kid next door took one of my pills',
    'a pupil took one of my tablets',
    'the schoolboy ate one',
    'a girl in my class has had one of my tablets',
    'the baby put one of my tablets in its mouth',
  ])('are heard: %s', (text) => {
    expect(alarmsIn(text, facts)).toContain('taken-by-child');
  });
});

describe('Tablets that somebody else took (R10)', () => {
  it.each([
    'my lodger took my tablets',
    'my friend tried one of my baclofen',
    'the man in the next bed took my pills',
    'a patient on the ward had one of my tablets',
  ])('are heard: %s', (text) => {
    expect(alarmsIn(text, facts)).toContain('taken-by-other');
  });

  it.each([
    'my son is at school and takes his tablets',
    'my daughter in hospital has had her baclofen',
    'my wife is at home with my tablets',
    'my mum tried to get my tablets',
    'my patient took her tablets',
  ])('are not heard where people take their own, or only carry them: %s', (text) => {
    expect(alarmsIn(text, facts)).toEqual([]);
  });
});
