import type { Answered } from './answered.ts';

/** What the first part of TAPS asks about. */
export const tapsItems = ['tobacco', 'alcohol', 'prescription-medicines', 'other-drugs'] as const;

export type TapsItem = (typeof tapsItems)[number];

/** How often in the last year. */
export const tapsAnswers = ['never', 'less-than-monthly', 'monthly', 'weekly', 'daily-or-almost-daily'] as const;

export type TapsAnswer = (typeof tapsAnswers)[number];

/** Which items say that more has to be asked, and which were not answered. */
export interface TapsScreen {
  readonly positive: readonly TapsItem[];
  readonly unanswered: readonly TapsItem[];
  /** `negative` only when all four were answered with never. */
  readonly result: 'positive' | 'negative' | 'unknown';
}

/**
 * The first part of TAPS: an item is positive if it is answered with anything but never. What was not answered is not a
 * never, so half a form is never negative.
 *
 * Fact: `INS-04`.
 */
export function tapsScreen(answers: Readonly<Partial<Record<TapsItem, Answered<TapsAnswer>>>>): TapsScreen {
  const answerTo = (item: TapsItem) => answers[item] ?? 'unknown';
  const unanswered = tapsItems.filter((item) => answerTo(item) === 'unknown');
  const positive = tapsItems.filter((item) => answerTo(item) !== 'unknown' && answerTo(item) !== 'never');
  if (positive.length > 0) return { positive, unanswered, result: 'positive' };
  return { positive, unanswered, result: unanswered.length > 0 ? 'unknown' : 'negative' };
}
