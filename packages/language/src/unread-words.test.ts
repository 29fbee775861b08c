import { facts } from '@steady/knowledge';
import { describe, expect, it } from 'vitest';
import { hasUnreadWords } from './unread-words.ts';

describe('Words in which no alarm was heard', () => {
  it.each([
    'my left eye has gone dark',
    'my legs feel a little tired after the walk',
    'me siento muy mal',
    '\u043c\u043d\u0435 \u043f\u043b\u043e\u0445\u043e',
    'asdf',
    '\u{1f635}',
    'not good',
    'I feel no good',
    'I am not well',
    'I am fine but scared',
    'no seizures but not good',
    'no seizures. my skin is turning grey',
    'all good. the tap drips',
    'I am dizzy. the tap drips',
  ])('are not understood, and are no sign that all is well (R3, R8): %s', (text) => {
    expect(hasUnreadWords(text, facts)).toBe(true);
  });

  it.each([
    '',
    '  \n ',
    '...',
    'no',
    'Nothing else, thanks.',
    "I'm fine",
    'all good, no problems, no seizure',
    'I have had no seizures',
    'no fever or rash',
    'He does not have any rash and no fever now',
    'she feels well',
  ])('are understood where each clause is calm, or denies alarms only: %s', (text) => {
    expect(hasUnreadWords(text, facts)).toBe(false);
  });
});

describe('Words in which an alarm was heard', () => {
  it.each(['I am dizzy', 'temp 38.5', 'took too much. the tap drips', '150 mg instead of 15'])(
    'were understood: %s',
    (text) => {
      expect(hasUnreadWords(text, facts)).toBe(false);
    },
  );
});
