import { withoutKidneyDenials } from './kidney-denials.ts';

/**
 * Whether a condition speaks of an acute kidney injury, in words or by a code of ICD-10 or SNOMED CT. Any text that does is
 * taken for one, whatever else it says, also that it is over: passed over, it would get a forecast and a dose that its kidneys
 * do not bear (H14). Only what denies it as a whole says nothing.
 *
 * @param text  as `plainCondition` writes it
 */
export function saysAcuteKidneyInjury(text: string): boolean {
  const plain = withoutKidneyDenials(text);
  return named.test(plain) || coded.test(plain) || (acute.test(plain) && ofKidneys.test(plain));
}

const named = /\b(aki|arf)\b/;

/** N17, with its fourth character or without, and 14669001: acute kidney failure. */
const coded = /\bn17(\.?\d)?\b|\b14669001\b/;

const acute = /\bacute(ly)?\b/;

/** Not the adrenals. */
const ofKidneys = /(?<!ad)renal\b|\bkidneys?\b|\bckd\b|\btubular\b|\bnephr(itis|opathy)\b/;
