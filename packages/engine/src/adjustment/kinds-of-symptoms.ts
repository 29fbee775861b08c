import { bowelAndBladderSymptoms } from '../record/dose-events.ts';
import { isQuestionCode, type QuestionCode } from '../triage/question-codes.ts';

/** Signs that a fall of the dose brings (WD-01 and WD-02); each of them may be one of something else too. */
const signsOfTooLittle = [
  'new-stiffness',
  'sweating',
  'anxiety',
  'tremor',
  'insomnia',
  'nausea',
  'dizziness',
  'tingling',
  'twitching',
  'recent-cut',
] as const satisfies readonly QuestionCode[];

/**
 * What may stand while a planned dose is taken, and while signed rules propose to hold or to step back. Everything else may be a
 * sign of something else, as of too much, and so may a code that nobody knows (H16, H27).
 */
const ofTooLittleOrHarmless: readonly string[] = [...signsOfTooLittle, ...bowelAndBladderSymptoms];

/** Whether a symptom may be more than a sign of too little baclofen. One that nobody knows may be. */
export function isOfAnotherKind(symptom: string): boolean {
  return !ofTooLittleOrHarmless.includes(symptom);
}

/** Whether anything here knows what a symptom is, by its code. */
export function isRecognised(symptom: string): boolean {
  return isQuestionCode(symptom) || !isOfAnotherKind(symptom);
}
