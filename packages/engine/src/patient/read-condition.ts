import { saysAcuteKidneyInjury } from './acute-kidney-words.ts';
import { kidneyDiseaseIn, saysOnlyKidneyDisease } from './chronic-kidney-words.ts';
import { conditionsWithin, saysOnlyConditions } from './conditions-within.ts';
import { cordInjuryIn, saysOnlyCordInjury } from './cord-injury-level.ts';
import { namesOfCondition } from './names-of-condition.ts';
import { type ConditionCode, conditionCodes } from './patient.ts';

const codeOf = new Map(conditionCodes.flatMap((code) => namesOfCondition(code).map((word) => [word, code])));

/**
 * The condition that somebody wrote, as its code: any case, accents and spaces, also within a longer text; of several the
 * kidneys first. Undefined where no condition here is called so; nothing is guessed.
 */
export function readCondition(text: string): ConditionCode | undefined {
  return codesIn(plainCondition(text))[0];
}

/**
 * Conditions as somebody wrote them, as codes; each once. What no condition here is called by stays as it was written, and so
 * does a text that a condition was only found in: what else it says was not read.
 */
export function readConditions(texts: readonly string[]): readonly string[] {
  return [
    ...new Set(
      texts.flatMap((text) => {
        const plain = plainCondition(text);
        return [...codesIn(plain), ...(isWhollyRead(plain) ? [] : [text])];
      }),
    ),
  ];
}

/** The condition that a whole text is the name of; else every one that is found in it. */
function codesIn(plain: string): readonly ConditionCode[] {
  const named = codeOf.get(plain);
  if (named !== undefined) return [named];
  const acute: ConditionCode | undefined = saysAcuteKidneyInjury(plain) ? 'acute-kidney-injury' : undefined;
  const found = [acute ?? kidneyDiseaseIn(plain), cordInjuryIn(plain), ...conditionsWithin(plain)];
  return [...new Set(found.filter((code) => code !== undefined))];
}

function isWhollyRead(plain: string): boolean {
  if (codeOf.has(plain)) return true;
  if (saysAcuteKidneyInjury(plain)) return false;
  return saysOnlyKidneyDisease(plain) || saysOnlyCordInjury(plain) || saysOnlyConditions(plain);
}

/** Words of a condition without case, accents and spaces too many. */
export function plainCondition(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘`]/g, "'").trim();
  return plain.replace(/\s+/g, ' ');
}
