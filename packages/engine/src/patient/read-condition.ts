import { saysAcuteKidneyInjury } from './acute-kidney-words.ts';
import { kidneyDiseaseIn, saysOnlyKidneyDisease } from './chronic-kidney-words.ts';
import { wordsOfConditions } from './condition-words.ts';
import { cordInjuryIn, saysOnlyCordInjury } from './cord-injury-level.ts';
import { type ConditionCode, conditionCodes } from './patient.ts';

const codeOf = new Map(
  conditionCodes.flatMap((code) =>
    [code, code.replaceAll('-', ' '), ...wordsOfConditions[code]].map((word) => [word, code]),
  ),
);

/**
 * The condition that somebody wrote, as its code: any case, accents and spaces; kidneys that are ill and a high cord injury
 * also within a longer text. Undefined where no condition here is called so; nothing is guessed.
 */
export function readCondition(text: string): ConditionCode | undefined {
  const plain = plainCondition(text);
  const acute = saysAcuteKidneyInjury(plain) ? 'acute-kidney-injury' : undefined;
  return codeOf.get(plain) ?? acute ?? kidneyDiseaseIn(plain) ?? cordInjuryIn(plain);
}

/**
 * Conditions as somebody wrote them, as codes; each once. What no condition here is called by stays as it was written, and so
 * does a text that a condition was only found in: what else it says was not read.
 */
export function readConditions(texts: readonly string[]): readonly string[] {
  return [
    ...new Set(
      texts.flatMap((text) => {
        const code = readCondition(text);
        return [...(code === undefined ? [] : [code]), ...(isWhollyRead(plainCondition(text)) ? [] : [text])];
      }),
    ),
  ];
}

function isWhollyRead(plain: string): boolean {
  if (codeOf.has(plain)) return true;
  return !saysAcuteKidneyInjury(plain) && (saysOnlyKidneyDisease(plain) || saysOnlyCordInjury(plain));
}

/** Words of a condition without case, accents and spaces too many. */
export function plainCondition(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘`]/g, "'").trim();
  return plain.replace(/\s+/g, ' ');
}
