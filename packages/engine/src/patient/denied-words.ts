import { wholeWords } from './whole-words.ts';

/**
 * The parts of a text that each speak for themselves, so that a `no` reaches to the end of its own: parts between semicolons,
 * brackets, full stops and `but`. A comma parts too, unless an `or` makes a list of what is denied: `no epilepsy, stroke or falls`.
 *
 * @param plain  as `plainCondition` writes it
 */
export function clausesOf(plain: string): readonly string[] {
  const parts = plain.split(/[;()]|\.(?: |$)|\bbut\b/);
  return parts
    .flatMap((part) => (/\bn?or\b/.test(part) ? [part] : part.split(',')))
    .filter((part) => part.trim() !== '');
}

/**
 * Whether the words around a condition take it back, or give it to somebody else: `no history of epilepsy`, `mother had epilepsy`,
 * `epilepsy: none`. Such a text is no yes; it is no safe no either, so it stays as not read.
 *
 * @param before  its clause up to the condition
 * @param after   its clause from the condition on
 */
export function isTakenBack(before: string, after: string): boolean {
  return denies.test(before) || ofAnother.test(before) || /\b(?:non|pre)-$/.test(before) || deniedAfter.test(after);
}

const denies = wholeWords(
  'no(?:t|ne)?|never|without|den(?:y|ies|ied)|nil(?! by mouth)|unlikely|free of|negative for|rul(?:e|es|ed|ing) out',
  "(?:is|are|was|were|has|have|had|does|do|did)n'?t",
);

const ofAnother = wholeWords(
  "(?:family|mother|father|parent|sister|brother|sibling|son|daughter|aunt|uncle|cousin|wife|husband|partner)(?:'?s)?",
  "grand(?:mother|father|parent)(?:'?s)?",
);

const deniedAfter =
  /^(?: (?:test|status))?(?: (?:is|was|has been))? ?[-:=]? ?(?:(?:no|none|not|never|nil) ?$|(?:denied|negative|absent|excluded|ruled out|removed|explanted|not (?:present|confirmed))\b)/;
