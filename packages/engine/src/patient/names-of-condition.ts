import { wordsOfConditions } from './condition-words.ts';
import type { ConditionCode } from './patient.ts';
import { plainWordsOfConditions } from './plain-condition-words.ts';

/** All that a condition is called by, in small letters: its code, as words too, those of a clinic and those of people at home. */
export function namesOfCondition(code: ConditionCode): readonly string[] {
  return [code, code.replaceAll('-', ' '), ...wordsOfConditions[code], ...(plainWordsOfConditions[code] ?? [])];
}
