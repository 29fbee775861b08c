import { questions } from '../triage/questions.ts';

/** Whether a symptom, by the code of its question, is an emergency by itself (safety reference, section 3). */
export function isRedFlag(symptom: string): boolean {
  return questions.some(({ code, alone }) => code === symptom && alone === 'emergency-now');
}
