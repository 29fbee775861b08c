import type { QuestionCode } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { alarmsIn as alarmsOf } from './alarms-in.ts';

const alarmsIn = (text: string) => alarmsOf(text, facts);

type Sentence = readonly [sentence: string, code: QuestionCode];

describe('Too much, told in figures, raises (R8, H09, H18)', () => {
  it.each<Sentence>([
    ['I took 200mg instead of 20', 'many-at-once'],
    ['I took 200mg instead of 20', 'extra-dose'],
    ['I took sixty 10mg tablets', 'many-at-once'],
    ['swallowed 30 x 10 mg', 'many-at-once'],
    ['took 20x10mg', 'many-at-once'],
    ['he took thirty tablets of 10mg', 'many-at-once'],
    ['I took two hundred milligrams', 'many-at-once'],
    ['I took 1,000 mg', 'many-at-once'],
    ["took a week's tablets today", 'many-at-once'],
    ['took the whole months supply', 'many-at-once'],
    ["she swallowed three days' worth", 'many-at-once'],
    ['I gave him 10ml instead of 1ml', 'many-at-once'],
    ['I gave her 4ml instead of 2.5ml', 'extra-dose'],
    ['I took 30mg rather than 10mg', 'extra-dose'],
    ['I took 10 times my dose', 'many-at-once'],
    ['I took three times my usual dose', 'extra-dose'],
  ])('%s: %s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));
});

describe('A gap in the doses, told in hours or days, raises (R8, M8, H01)', () => {
  it.each([
    "I've not taken baclofen for 48 hours",
    "I haven't had any baclofen for two days",
    'he hasnt had his tablets for 36hrs',
    'she has not had it in a couple of days',
    "I haven't taken my medicine for a week",
  ])('%s', (sentence) => expect(alarmsIn(sentence)).toContain('dose-dropped-by-mistake'));
});

describe('A temperature on either scale raises (R8)', () => {
  it.each([
    'temperature 103F',
    'his temp is 101.5',
    'temperature 39.2',
    'her temperature was 38',
    'it is 102 degrees F',
  ])('%s', (sentence) => expect(alarmsIn(sentence)).toContain('fever'));
});

describe('Figures of what was planned, or of something else, do not raise', () => {
  it.each([
    'I took 20mg at eight',
    'I take three 10mg tablets a day',
    'I took two 10mg tablets',
    'I took 10mg instead of 20',
    'I took it at 10 instead of 8',
    'I have not had a spasm for two days',
    'I have not had my tablets for 2 hours',
    'temperature 36.8',
    'his temperature is 98.6 F',
    'the tablets took weeks to arrive',
    'I take it 3 times a day',
  ])('%s', (sentence) => expect(alarmsIn(sentence)).toEqual([]));
});
