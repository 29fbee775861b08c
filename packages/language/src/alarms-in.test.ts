import { type QuestionCode, questionCodes } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alarmsIn as alarmsOf } from './alarms-in.ts';
import { alarmWords } from './en/alarm-words.ts';

const alarmsIn = (text: string) => alarmsOf(text, facts);

/** A phrase as somebody may write it, for each choice it leaves. */
function written(phrase: string): readonly string[] {
  return phrase
    .split(' ')
    .reduce<readonly string[]>(
      (texts, word) =>
        texts.flatMap((text) =>
          word.split('/').map((choice) => `${text} ${choice.replace('#', 'three').replace('*', 'ing')}`),
        ),
      [''],
    );
}

const phrases = questionCodes.flatMap((code) =>
  alarmWords[code].flatMap((phrase) => written(phrase).map((text) => [text.trim(), code] as const)),
);

describe('Words that alarm (R8)', () => {
  it.each<readonly [string, QuestionCode]>([
    ['He is having fits', 'seizure'],
    ['my mum had a siezure this morning', 'seizure'],
    ['I am seeing things that are not there', 'hallucination'],
    ['I can’t wake him', 'hard-to-wake'],
    ["can't wake her up!!", 'hard-to-wake'],
    ['I took the whole pack', 'many-at-once'],
    ['I just want to die', 'self-harm'],
    ['I want to really just die', 'self-harm'],
    ['My 3-year-old took one of my tablets', 'taken-by-child'],
    ['the toddler got into my bag', 'taken-by-child'],
    ['my husband took one tablet of mine', 'taken-by-other'],
    ['My lips are blue', 'slow-breathing'],
    ['The pump is beeping', 'pump-alarm'],
    ['HE IS NOT BREATHING', 'slow-breathing'],
    ['ｓｅｉｚｕｒｅ', 'seizure'],
    ['hallu\u00adcinating', 'hallucination'],
    ['she’s burning up', 'fever'],
    ['I ran out of tablets on Friday', 'no-tablets-left'],
    ['no doubt it was a seizure', 'seizure'],
    ['I am not sure whether that was a seizure', 'seizure'],
    ['No. Seizure again', 'seizure'],
    ['she cannot stop having seizures', 'seizure'],
    ['I do not want to die', 'self-harm'],
    ['I did not take the whole pack', 'many-at-once'],
  ])('are found in: %s', (text, code) => {
    expect(alarmsIn(text)).toContain(code);
  });

  it('are found in each phrase of the list', () => {
    expect(phrases.filter(([text, code]) => !alarmsIn(text).includes(code))).toEqual([]);
  });

  it('are found in capital letters and among other words', () => {
    const lost = phrases.filter(([text, code]) => !alarmsIn(`Please help: ${text.toUpperCase()} today`).includes(code));
    expect(lost).toEqual([]);
  });

  it.each([
    'no seizures',
    'He has not had a seizure',
    'never had any signs of a seizure',
    'I have had no fever',
    'without hallucinations',
    'I am fit and well',
    'How should I store baclofen?',
    'Can I drink wine with it?',
    'My wife took me to the clinic',
    'I take two doses a day',
    '',
    '   ',
  ])('are not found in: %s', (text) => {
    expect(alarmsIn(text)).toEqual([]);
  });

  it('are never fewer when more is said after them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.string({ maxLength: 80 }), ([phrase, code], more) =>
        alarmsIn(`${phrase}. ${more}`).includes(code),
      ),
      { numRuns: 10_000 },
    );
  });

  it('are never fewer when more is said before them, in a clause of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.string({ maxLength: 80 }), ([phrase, code], more) =>
        alarmsIn(`${more}. ${phrase}`).includes(code),
      ),
      { numRuns: 10_000 },
    );
  });

  it('are looked for in any text whatever, each question named once and in the order asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = alarmsIn(text);
        expect(found).toEqual(questionCodes.filter((code) => found.includes(code)));
      }),
      { numRuns: 10_000 },
    );
  });

  it('take a look at each word only so often, however the text is made', () => {
    const hostile = ['took '.repeat(20_000), 'a'.repeat(100_000), 'no had any of '.repeat(10_000), '|'.repeat(100_000)];
    expect(hostile.map((text) => alarmsIn(text).length)).toEqual([0, 0, 0, 0]);
  });
});
