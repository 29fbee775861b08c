import type { QuestionCode } from '@steady/engine/triage';
import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { alarmsIn as alarmsOf } from './alarms-in.ts';

const alarmsIn = (text: string) => alarmsOf(text, facts);

type Sentence = readonly [sentence: string, code: QuestionCode];

describe('Misspelt in trouble, words still raise (R8)', () => {
  it.each<Sentence>([
    ['hes having a seziure', 'seizure'],
    ['she is siezing on the floor', 'seizure'],
    ['another ceizure just now', 'seizure'],
    ['he had a seizer', 'seizure'],
    ['cant breth', 'slow-breathing'],
    ['i cant breeth properly', 'slow-breathing'],
    ['shes not brething', 'slow-breathing'],
    ['shalow breathing', 'slow-breathing'],
    ['he stopped breathin', 'slow-breathing'],
    ['hes unconsous', 'hard-to-wake'],
    ['she is unconcious', 'hard-to-wake'],
    ['he passd out', 'hard-to-wake'],
    ['mum past out', 'hard-to-wake'],
    ['she is unresponsiv', 'hard-to-wake'],
    ['hullucinating all night', 'hallucination'],
    ['halucinations', 'hallucination'],
    ['he feinted', 'fainting'],
    ['chest pian', 'chest-pain'],
    ['cheast pains', 'chest-pain'],
    ['my tounge is swollen', 'swelling-face'],
    ['swolen lips', 'swelling-face'],
    ['took to many tablets', 'extra-dose'],
    ['i took 2 many', 'extra-dose'],
    ['took the hole pack', 'many-at-once'],
    ['he overdosd', 'many-at-once'],
    ["I od'd", 'many-at-once'],
    ['feeling sucidal', 'self-harm'],
    ['suisidal thoughts', 'self-harm'],
    ['gonna kill my self', 'self-harm'],
    ['i want too die', 'self-harm'],
    ['twiching all over', 'twitching'],
    ['he is so slepy', 'very-sleepy'],
    ['got a fevar', 'fever'],
    ['my toddler swalowed one', 'taken-by-child'],
  ])('%s', (sentence, code) => {
    expect(alarmsIn(sentence)).toContain(code);
  });
});

describe('Words of self-harm and of an overdose raise, also where they are denied', () => {
  it.each<Sentence>([
    ['I am not suicidal', 'self-harm'],
    ['no I wont kill myself', 'self-harm'],
    ['I would rather be dead', 'self-harm'],
    ['there is no point in living', 'self-harm'],
    ['I dont wanna wake up', 'self-harm'],
    ['I just cannot go on', 'self-harm'],
    ['cant go on like this, no holiday can help', 'self-harm'],
    ['I want to take my life', 'self-harm'],
    ['thinking about unaliving myself', 'self-harm'],
    ['I did not overdose', 'many-at-once'],
    ['took 30 tablets', 'many-at-once'],
    ['swallowed twenty pills', 'many-at-once'],
    ['she downed the bottle', 'many-at-once'],
    ['I took the whole lot', 'many-at-once'],
    ['a handful of tablets', 'many-at-once'],
    ['he took lots of them', 'many-at-once'],
    ['It was not on purpose', 'taken-on-purpose'],
    ['I bought a whole box and swallowed it', 'many-at-once'],
    ['my husband took it to sleep', 'taken-by-other'],
    ['my son may have taken one', 'taken-by-child'],
    ['nobody knows if the boy has eaten any', 'taken-by-child'],
  ])('%s', (sentence, code) => {
    expect(alarmsIn(sentence)).toContain(code);
  });
});

describe('A denial that is none raises', () => {
  it.each<Sentence>([
    ['it was not just a fit, it was three seizures', 'seizure'],
    ['not just a seizure', 'seizure'],
    ['he is not completely unconscious', 'hard-to-wake'],
    ['she is not fully confused', 'confusion'],
    ["isn't she having a seizure?", 'seizure'],
    ["hasn't he got a fever", 'fever'],
    ["don't I have a fever", 'fever'],
    ['he was not without seizures', 'seizure'],
    ['I do not know if it was a seizure', 'seizure'],
    ['no tablets and a fever', 'fever'],
    ['no fever, chest pain', 'chest-pain'],
    ['no fever but chest pain', 'chest-pain'],
    ['no fever and chest pain', 'chest-pain'],
    ['no sleep or chest pain', 'chest-pain'],
    ['not well or chest pain', 'chest-pain'],
    ['he is not confused or he had a seizure', 'seizure'],
    ['he is no longer breathing', 'slow-breathing'],
    ['she does not respond or has a seizure', 'seizure'],
  ])('%s', (sentence, code) => {
    expect(alarmsIn(sentence)).toContain(code);
  });
});

describe('A sign that is less, or beside a harmless word, still raises', () => {
  it.each<Sentence>([
    ['fewer hallucinations than yesterday', 'hallucination'],
    ['fewer seizures this week', 'seizure'],
    ['he fits again', 'seizure'],
    ['she had fits in the car', 'seizure'],
    ['it fits in my pocket, and she fits in bed', 'seizure'],
    ['he has fits in hospital', 'seizure'],
    ['fewer spasms but new stiffness', 'new-stiffness'],
    ['the spasms are less controlled', 'new-stiffness'],
    ['my tablets do not help my spasms', 'new-stiffness'],
    ['hay fever, and a fever of 39', 'fever'],
    ['he has a faint heartbeat', 'fainting'],
    ['I am confused about my tablets', 'confusion'],
    ['he is raving about insects', 'severe-confusion'],
    ['she makes no sense', 'severe-confusion'],
    ['I ran out of tablets', 'no-tablets-left'],
    ['my pump is making a noise', 'pump-alarm'],
    ['not prescribed for him', 'taken-by-other'],
    ['my daughter may have a tablet in her mouth', 'taken-by-child'],
  ])('%s', (sentence, code) => {
    expect(alarmsIn(sentence)).toContain(code);
  });
});

describe('Words that are plainly something else do not raise', () => {
  it.each([
    'It fits in my pocket',
    'The pill box fits into my bag',
    'that fits me well',
    'Does baclofen fit with work? It fits around meals',
    'I have fewer spasms',
    'Much less stiffness than before',
    'I take baclofen for muscle spasms',
    'It helps my spasms',
    'My spasms have stopped',
    'the spasms are much better',
    'no chest pain',
    'I have no chest pain',
    "I don't have any chest pain",
    'no fever or chest pain',
    'no fever or any rash',
    'neither seizures nor fever',
    'he is not confused or dizzy',
    'He has hay fever',
    'a faint smell',
    'blackout curtains in the bedroom',
    'The leaflet is very confusing',
    'the instructions make no sense',
    'this makes no sense',
    'we went rambling',
    'I feel a whole lot better',
    'it helped a handful of times',
    'that took lots of time',
    'I dropped the whole box',
    'no one took it',
    'No one has taken any',
    'this one took all day',
    'my son may have an appointment',
    'my husband took it well',
    'my wife took them to the pharmacy',
    'why is it not prescribed for back pain',
    'the dog ate breakfast',
    'we ran out of time',
    'a cold turkey sandwich',
    'in very hot weather',
    'keep it locked up',
    'a rigid schedule',
    'I like jelly',
    'a rash decision',
    'a warm sweater',
    'the bike pump is empty',
    'can I go away? I cannot go on holiday otherwise',
    'my doctor deliberately started low',
    'is it a choking hazard',
    'I am itching to go',
    'shaking the bottle before use',
    'is there a panic button',
  ])('%s', (sentence) => {
    expect(alarmsIn(sentence)).toEqual([]);
  });
});

describe('What is so now is not denied by what was not so before (R8)', () => {
  it.each<Sentence>([
    ['never had a seizure until today', 'seizure'],
    ['has never fainted before but did today', 'fainting'],
    ['no seizure yesterday but one today', 'seizure'],
    ['never had a seizure before', 'seizure'],
    ['he has never had a fit before, what do I do', 'seizure'],
    ['never had hallucinations this bad', 'hallucination'],
    ['not had any trouble breathing until now', 'slow-breathing'],
  ])('%s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));

  it.each(['no seizure', 'he has never had a fit', 'no chest pain today', 'no seizure. I called you before'])(
    'and this stays denied: %s',
    (sentence) => expect(alarmsIn(sentence)).toEqual([]),
  );
});

describe('Plain words for what cannot wait (R8, R10)', () => {
  it.each<Sentence>([
    ['took three extra by mistake', 'extra-dose'],
    ['doubled my tablets by mistake', 'extra-dose'],
    ['I took two tablets more', 'extra-dose'],
    ['I took my dose twice', 'extra-dose'],
    ['took 2 tablets instead of 1', 'extra-dose'],
    ['took double', 'extra-dose'],
    ['i took two doses', 'extra-dose'],
    ['took an extra one', 'extra-dose'],
    ['i took 200 mg', 'many-at-once'],
    ['ODd on baclofen', 'many-at-once'],
    ['i popped a load of my baclofen pills', 'many-at-once'],
    ['gave my daughter one of mine', 'taken-by-child'],
    ['the baby has some in her mouth', 'taken-by-child'],
    ['my nan took one of mine', 'taken-by-other'],
    ['i gave one to a friend', 'taken-by-other'],
    ['how many tablets would kill me', 'self-harm'],
    ['what is the lethal dose', 'self-harm'],
    ['how much baclofen is fatal', 'self-harm'],
    ['how many pills to die', 'self-harm'],
    ['would 50 tablets kill you', 'self-harm'],
    ['feel like dying', 'self-harm'],
    ['thinking of topping myself', 'self-harm'],
    ["life isn't worth living", 'self-harm'],
    ['cant be roused', 'hard-to-wake'],
    ['cant get her to wake', 'hard-to-wake'],
    ['mum is out cold', 'hard-to-wake'],
    ['wont open his eyes', 'hard-to-wake'],
    ['foaming at the mouth', 'seizure'],
    ['eyes rolling back', 'seizure'],
    ['temperature 39.2', 'fever'],
    ['pulse 38', 'slow-pulse'],
    ['breathing 6 times a minute', 'slow-breathing'],
    ['sees people that arent there', 'hallucination'],
    ['spiders on the wall', 'hallucination'],
    ['i havent slept and see spiders', 'hallucination'],
    ['coke coloured urine', 'dark-urine'],
    ['throat is tight', 'swelling-face'],
    ['passed my refill date', 'pump-refill-missed'],
  ])('%s', (sentence, code) => expect(alarmsIn(sentence)).toContain(code));

  it.each(['I took 20 mg at eight', 'I took two tablets at eight as planned', 'took one tablet'])(
    'and this is what was planned: %s',
    (sentence) => expect(alarmsIn(sentence)).toEqual([]),
  );
});
