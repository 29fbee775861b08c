import type { QuestionCode } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { alarmsIn as alarmsOf } from './alarms-in.ts';

const alarmsIn = (text: string) => alarmsOf(text, facts);

type Sentence = readonly [sentence: string, code: QuestionCode];

describe('Tablets taken, by number or by nobody knows how many, raise (R8, LIMIT-R1, OD-14)', () => {
  it.each<Sentence>([
    ['popped 15 pills', 'many-at-once'],
    ['I took 17 tablets', 'many-at-once'],
    ['she had eleven of my baclofen pills', 'many-at-once'],
    ["I've swallowed forty", 'many-at-once'],
    ['I emptied the packet', 'many-at-once'],
    ['I have taken an unknown amount', 'many-at-once'],
    ['I dont know how many he took', 'many-at-once'],
    ['I lost count of how many I took', 'many-at-once'],
    ['lost count of my tablets', 'extra-dose'],
  ])('%s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));

  it.each([
    'I have taken 2 tablets',
    'I swallowed it 20 minutes ago',
    'I swallowed 20 mg',
    'I have taken baclofen tablets for 12 years',
    'I have lost count of the days',
    'it came in a pack of 84 tablets',
  ])('and this does not: %s', (sentence) => expect(alarmsIn(sentence)).toEqual([]));
});

describe('Doses missed or stopped, told in words, raise (R8, M8, MISS-08, WD-23, H01)', () => {
  it.each<Sentence>([
    ['missed 4 doses', 'dose-dropped-by-mistake'],
    ['I missed the last three doses', 'dose-dropped-by-mistake'],
    ['I have forgotten several tablets', 'dose-dropped-by-mistake'],
    ['I missed all my doses since yesterday morning', 'dose-dropped-by-mistake'],
    ['he skipped both doses', 'dose-dropped-by-mistake'],
    ['not taken any for 30 hours', 'dose-dropped-by-mistake'],
    ["they didn't give me my baclofen in hospital for 2 days", 'dose-dropped-by-mistake'],
    ['the ward did not give me any baclofen', 'dose-dropped-by-mistake'],
    ['stiff as a board since I stopped', 'dose-dropped-by-mistake'],
    ['stiff as a board since I stopped', 'new-stiffness'],
    ['severe spasms since I ran out of tablets', 'no-tablets-left'],
    ['severe spasms since I ran out of tablets', 'new-stiffness'],
  ])('%s: %s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));

  it.each([
    'I missed my dose',
    'I missed one dose',
    'I missed my 8 am dose',
    'I have not had any spasms for two days',
    'I feel better since I stopped smoking',
  ])('and this does not, or is a question of its own: %s', (sentence) =>
    expect(alarmsIn(sentence)).not.toContain('dose-dropped-by-mistake'),
  );
});
