/** Words that say how a medicine is made, how much of it is taken and when, and not which one it is. */
const form =
  /\b(?:tablets?|tabs?|caplets?|capsules?|caps?|oral|solution|suspension|syrup|liquid|elixir|drops?|sachets?|granules|powder|patch(?:es)?|injections?|inj|infusion|suppositor(?:y|ies)|cream|gel|ointment|spray|inhaler|film-coated|dispersible|effervescent|soluble|chewable|sublingual|orodispersible|modified[- ]release|prolonged[- ]release|extended[- ]release|slow[- ]release|immediate[- ]release|gastro-?resistant|enteric[- ]coated|generic)\b|\b(?:xr|sr|er|mr|cr|ir|xl|la|ec|odt)\b/g;

const howOften =
  /\b(?:once|twice|(?:two|three|four|[1-6])(?: times| x)?|\d+x|times) ?(?:a|per|each|every)? ?(?:day|daily|week|weekly|night|nightly|hours?|hourly)\b|\b(?:daily|nightly|weekly|morning|evening|noon|midday|night|bedtime|at|as needed|when needed|when required|as required|prn|od|bd|bid|tds|tid|qds|qid|qhs|nocte|mane|for pain|every \d+(?:-\d+)? ?(?:h|hours?)|q\d+h|po)\b/g;

const amount =
  /\b\d+(?:[.,]\d+)*(?:\s*[-/]\s*\d+(?:[.,]\d+)*)*\s*(?:mg|g|mcg|micrograms?|ug|µg|ml|l|units?|iu|%|mmol|meq)?(?:\s*\/\s*\d*(?:[.,]\d+)?\s*(?:mg|g|mcg|ml|l|h|hr|hours?|d|days?|dose))?(?![\p{L}\d])/gu;

const salt =
  / (?:hydrochloride|hcl|dihydrochloride|sulphate|sulfate|sodium|potassium|calcium|magnesium|maleate|tartrate|bitartrate|besilate|besylate|mesilate|mesylate|fumarate|succinate|phosphate|citrate|acetate|bromide|hydrobromide|nitrate|decanoate|erbumine|arginine|medoxomil|cilexetil|pamoate|monohydrate|dihydrate|trihydrate)$/;

/** A text in small letters without accents, with single spaces. */
export function plainly(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[®™©]/g, ' ')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same name ever shorter: as written, without its form and times, without its amount, without its salt. */
export function everShorter(plain: string): readonly string[] {
  const withoutForm = tidied(plain.replace(form, ' ').replace(howOften, ' '));
  const withoutAmount = tidied(withoutForm.replace(amount, ' '));
  const withoutSalt = tidied(withoutAmount.replace(salt, ''));
  return [...new Set([tidied(plain), withoutForm, withoutAmount, withoutSalt])].filter((name) => name !== '');
}

function tidied(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:./()-]+|[\s,;:./()-]+$/g, '')
    .replace(/\s*\/\s*/g, ' / ')
    .trim();
}
