import type { QuestionCode } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { alarmsIn as alarmsOf } from './alarms-in.ts';

const alarmsIn = (text: string) => alarmsOf(text, facts);

type Sentence = readonly [sentence: string, code: QuestionCode];

describe('Signs in the words of a relative raise (R8)', () => {
  it.each<Sentence>([
    ['pump refill cancelled and Im stiff', 'pump-refill-missed'],
    ["pump refill cancelled and I'm stiff", 'new-stiffness'],
    ['they cancelled my refill', 'pump-refill-missed'],
    ['his lips are going bluish', 'slow-breathing'],
    ['her lips look purple', 'slow-breathing'],
    ['she is barely conscious', 'hard-to-wake'],
    ['he is only just conscious', 'hard-to-wake'],
    ['no longer able to breathe properly', 'slow-breathing'],
    ['can no longer breathe properly', 'slow-breathing'],
    ['not able to breathe properly', 'slow-breathing'],
    ['she isnt able to breathe', 'slow-breathing'],
    ['he is unable to breathe', 'slow-breathing'],
  ])('%s: %s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));
});

describe('Words of somebody who wants to die raise, however quietly (R8, H36)', () => {
  it.each([
    "I'm done with life",
    'I want to go to sleep and never wake up',
    'I wish I could fall asleep and not wake up',
    'ive had enough of living',
    "I've had enough of life",
    'nobody would miss me',
    'no one will miss me',
    'life is not worth it',
    "I'm thinking of ending things",
    'thinking about ending my life',
    'goodbye everyone',
    'I am tired of living',
  ])('%s', (sentence) => expect(alarmsIn(sentence)).toContain('self-harm'));

  it.each(['does it affect my sex life', 'what is the shelf life', 'I wake up at night', 'I have had enough tablets'])(
    'and this is something else: %s',
    (sentence) => expect(alarmsIn(sentence)).toEqual([]),
  );
});

describe('A first time is no denial (R8)', () => {
  it.each<Sentence>([
    ['never had a seizure before today', 'seizure'],
    ['he has never had a seizure before this', 'seizure'],
    ['never had a fit till now', 'seizure'],
    ['I had not had hallucinations before tonight', 'hallucination'],
    ['no seizures before this week', 'seizure'],
  ])('%s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));
});
