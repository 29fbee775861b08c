/**
 * Every question of the triage, in the order in which it is best asked: what cannot wait first. Codes are retired, never
 * renamed or reused. An answer never depends on this order (R4).
 */
export const questionCodes = [
  // each of these alone is an emergency
  'hard-to-wake',
  'slow-breathing',
  'seizure',
  'swelling-face',
  'hallucination',
  'severe-confusion',
  'fainting',
  'chest-pain',
  'slow-pulse',
  'dark-urine',
  'sudden-weakness',
  'self-harm',
  'taken-on-purpose',
  'many-at-once',
  'taken-by-child',
  'taken-by-other',
  'pump-alarm',
  'pump-empty',
  // what happened to the doses
  'extra-dose',
  'no-tablets-left',
  'dose-dropped-by-mistake',
  'vomiting-doses',
  'pump-refill-missed',
  'recent-cut',
  // how the person is
  'confusion',
  'very-sleepy',
  'fever',
  'new-stiffness',
  'floppy-muscles',
  'twitching',
  'rash',
  'itching',
  'tingling',
  'pounding-headache',
  'sweating',
  'anxiety',
  'tremor',
  'dizziness',
  'nausea',
  'insomnia',
] as const;

export type QuestionCode = (typeof questionCodes)[number];

export function isQuestionCode(text: string): text is QuestionCode {
  return (questionCodes as readonly string[]).includes(text);
}
