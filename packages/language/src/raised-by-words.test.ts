import type { QuestionCode } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { alarmsIn as alarmsOf } from './alarms-in.ts';

const alarmsIn = (text: string) => alarmsOf(text, facts);

type Sentence = readonly [sentence: string, code: QuestionCode];

describe('Words for somebody who hardly wakes or breathes raise (R8, RESP-01)', () => {
  it.each<Sentence>([
    ['she can hardly be woken', 'hard-to-wake'],
    ['he can barely be roused', 'hard-to-wake'],
    ['hard to rouse', 'hard-to-wake'],
    ['difficult to rouse this morning', 'hard-to-wake'],
    ["he hasn't woken up", 'hard-to-wake'],
    ['she still has not woken', 'hard-to-wake'],
    ['he didnt wake up', 'hard-to-wake'],
    ['she has not woken up at all', 'hard-to-wake'],
    ['he hasnt woken up during the day', 'hard-to-wake'],
    ['breathing has gone weird and shallow', 'slow-breathing'],
    ['his breathing sounds strange', 'slow-breathing'],
    ['laboured breathing', 'slow-breathing'],
    ['breathing 6 a minute', 'slow-breathing'],
    ['she takes 7 breaths per minute', 'slow-breathing'],
    ['respiratory rate of 8', 'slow-breathing'],
    ['he is blue and floppy', 'slow-breathing'],
    ['my baby has gone blue', 'slow-breathing'],
  ])('%s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));

  it.each([
    'she is breathing normally, 16 breaths a minute',
    'I take one tablet 3 times a day',
    'the tablet is blue',
    'I have not woken up at night',
    'his breathing has been fine',
  ])('and this does not: %s', (sentence) => expect(alarmsIn(sentence)).toEqual([]));
});

describe('A slow pulse in figures, and urine like cola, raise (R8, OD-01, WD-46)', () => {
  it.each<Sentence>([
    ['heart rate of 35', 'slow-pulse'],
    ['pulse rate 38', 'slow-pulse'],
    ['her pulse rate is 41', 'slow-pulse'],
    ['his heartbeat is only 33', 'slow-pulse'],
    ['urine looks like coca cola', 'dark-urine'],
    ['my pee is like tea', 'dark-urine'],
    ['his urine has turned brown', 'dark-urine'],
  ])('%s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));

  it.each(['heart rate of 72', 'pulse rate 138', 'is my urine fine'])('and this does not: %s', (sentence) =>
    expect(alarmsIn(sentence)).toEqual([]),
  );
});

describe('Words of somebody else who got some raise (R8, OD-07, OD-14)', () => {
  it.each<Sentence>([
    ['my grandmother took my tablets by mistake', 'taken-by-other'],
    ['my uncle swallowed two', 'taken-by-other'],
    ['gave my tablets to my wife', 'taken-by-other'],
    ['nurse gave my dose to the other resident', 'taken-by-other'],
    ['gave his baclofen to another patient', 'taken-by-other'],
    ['my 18 month old has licked the liquid', 'taken-by-child'],
    ['the toddler has got into my bag', 'taken-by-child'],
    ['My daughter is 3 and she got into my pills', 'taken-by-child'],
  ])('%s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));

  it.each([
    'my son has licked his lips',
    'my grandmother took me to the clinic',
    'the nurse gave my tablets to me',
    'my uncle took it to the pharmacy',
  ])('and this does not: %s', (sentence) => expect(alarmsIn(sentence)).toEqual([]));
});

describe('What was denied for one day and told of another raises (R8)', () => {
  it.each<Sentence>([
    ['no seizures today, two yesterday', 'seizure'],
    ['no seizures today but two last night', 'seizure'],
    ['no seizures today, 3 this morning', 'seizure'],
    ['no fits today, had one yesterday', 'seizure'],
    ['no hallucinations today but yesterday I had some', 'hallucination'],
  ])('%s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));

  it.each([
    'no seizures today or yesterday',
    'no seizures in two days',
    'no seizures, three days now',
    'no fits today',
  ])('and this does not: %s', (sentence) => expect(alarmsIn(sentence)).toEqual([]));
});

describe('Words of somebody who plans to die raise (R8, H36)', () => {
  it.each([
    'planning my death',
    'going to take them all with vodka',
    'going to take them all to sleep',
    'so I do not wake up at all',
    'going to take the lot tonight',
    "I'm gonna take them all",
    "don't want to be around any more",
    "What is the maximum I could take so I don't wake up",
    'would 40 baclofen be enough',
    'would 300 mg be enough',
    'will forty tablets be enough to kill me',
    'is 300 mg fatal',
    'are 30 tablets lethal',
    "I've saved up my tablets",
    'I have been saving up pills',
    'I just want it all to stop',
    'I want everything to end',
  ])('%s', (sentence) => expect(alarmsIn(sentence)).toContain('self-harm'));

  it.each([
    'I am going to take a lot of notes',
    'I am going to take them all with me',
    "I don't want to be around people who smoke",
    'which dose at night so I do not wake up at night',
    'will 56 tablets be enough for a month',
    'would 10 mg be enough',
    'I have saved up some money',
    'what is the maximum dose',
  ])('and this does not: %s', (sentence) => expect(alarmsIn(sentence)).toEqual([]));
});

describe('Words of a pump that gives an alarm raise (R8, R9, ITB-41)', () => {
  it.each([
    'my implant is bleeping',
    'the implant keeps beeping',
    'pump is beeping',
    'my pump has started bleeping',
    'a bleep from my pump',
    'low reservoir',
    'it says reservoir low',
    'the reservoir is running low',
  ])('%s', (sentence) => expect(alarmsIn(sentence)).toContain('pump-alarm'));

  it.each(['my cochlear implant beeps', 'when was the implant fitted', 'how big is the reservoir'])(
    'and this does not: %s',
    (sentence) => expect(alarmsIn(sentence)).toEqual([]),
  );
});
