import type { QuestionCode } from '../triage/question-codes.ts';

/** Symptoms of which each alone is an emergency (safety reference, section 3). */
const redFlags: ReadonlySet<string> = new Set([
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
] satisfies QuestionCode[]);

export function isRedFlag(symptom: string): boolean {
  return redFlags.has(symptom);
}
