import type { AlarmWords } from './alarm-words-of.ts';

/** Words of tablets that were taken to be hurt. */
export const onPurposeWords = {
  'taken-on-purpose': [
    'on purpose',
    'deliberate overdose',
    'deliberately',
    'intentional overdose',
    'intentionally',
    'meant to overdose',
    'tried to overdose',
    'wants to overdose',
    'want to overdose',
    'going to overdose',
    'to end life',
    'poisoned myself',
    'poisoned herself',
    'poisoned himself',
    'to get high',
  ],
} as const satisfies AlarmWords;
