/** Why somebody must be asked. */
export const reasonsToAsk = [
  'no-signed-plan',
  'plans-in-conflict',
  'plan-not-read',
  'red-flag',
  'too-much-taken',
  'call-first',
  'pack-not-checked',
  'rise-too-fast',
  'not-enough-at-home',
  'clock-in-doubt',
  'log-not-known',
  'amount-not-known',
  'last-dose-not-known',
  'sick-after-dose',
  'long-gap',
  'no-number-for-region',
  'close-to-the-next',
  'day-total-reached',
  'too-many-in-a-day',
  'too-soon',
] as const;

export type ReasonToAsk = (typeof reasonsToAsk)[number];
