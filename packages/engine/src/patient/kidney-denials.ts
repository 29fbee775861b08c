/**
 * A text without its clauses that deny any kidney disease, each by all of its words: `no dialysis`, `I do not have kidney
 * disease`, `my kidneys are fine`. With one word more a clause stays, and puts the kidneys in doubt as any word of them does:
 * `no dialysis since Friday` is said by somebody who needs it (H14).
 *
 * @param plain  as `plainCondition` writes it
 */
export function withoutKidneyDenials(plain: string): string {
  return plain
    .split(clauseEnd)
    .filter((clause) => !denied.test(clause.trim()))
    .join(', ');
}

const clauseEnd = /[,.;!?]+(?!\d)| (?:and|but) /;

const ofKidneys = '(?:kidney|renal)';
const disease = [
  `(?:chronic )?${ofKidneys} (?:disease|failure|problems?|trouble|issues|impairment|insufficiency)`,
  `acute ${ofKidneys} (?:injury|failure)`,
  '(?:ha?emo|peritoneal )?dialysis',
  'ckd|aki',
].join('|');
const who = "(?:i|he|she|they|we|patient|the patient|i'?m|he'?s|she'?s|they'?re)";
const has = '(?:has|have|got|is|am|are)';
const not = "(?:no|not on|denies|without|do not have|does not have|don'?t have|doesn'?t have|haven'?t got|hasn'?t got)";
const healthy = '(?:fine|ok|okay|good|normal|healthy)';

const denied = new RegExp(
  `^(?:(?:${who} )?(?:${has} )?${not} (?:any |known |history of )*(?:${disease})|` +
    `(?:(?:my|his|her|their|the) )?(?:kidneys|(?:kidney|renal) function) (?:(?:is|are) )?${healthy})(?: at all)?$`,
);
