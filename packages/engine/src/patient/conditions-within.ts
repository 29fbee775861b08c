import { clausesOf, isTakenBack } from './denied-words.ts';
import { namesOfCondition } from './names-of-condition.ts';
import { type ConditionCode, conditionCodes } from './patient.ts';
import { wholeWords, without } from './whole-words.ts';

/**
 * The conditions that stand within a longer text, whatever else it says, in the order they stand in: `20 weeks pregnant` left
 * unread would get a plan as for nobody pregnant (H14). What is denied, or said of somebody else, is none.
 *
 * @param plain  as `plainCondition` writes it
 */
export function conditionsWithin(plain: string): readonly ConditionCode[] {
  return [...new Set(clausesOf(without(ofOtherConditions, plain)).flatMap((clause) => readClause(clause).codes))];
}

/** Whether a text says nothing beside such conditions but since when and how badly. */
export function saysOnlyConditions(plain: string): boolean {
  if (conditionsWithin(plain).length === 0) return false;
  return clausesOf(plain).every((clause) => without(beside, readClause(clause).rest).trim() === '');
}

function readClause(clause: string): { readonly codes: readonly ConditionCode[]; readonly rest: string } {
  const found = [...clause.matchAll(everyWord)].filter(
    ({ 0: word, index }) => !isTakenBack(clause.slice(0, index), clause.slice(index + word.length)),
  );
  const rest = found.reduceRight(
    (left, { 0: word, index }) => left.slice(0, index) + left.slice(index + word.length),
    clause,
  );
  return { codes: found.flatMap(([word]) => codeOf.get(word) ?? codeOf.get(word.replace(/s$/, '')) ?? []), rest };
}

/** Kidneys and the level of a cord injury are read by their own words, which say how bad it is. */
const readElsewhere: readonly ConditionCode[] = [
  'acute-kidney-injury',
  'kidney-disease',
  'kidney-disease-stage-3',
  'kidney-disease-stage-3b',
  'kidney-disease-stage-4',
  'kidney-disease-stage-5',
  'spinal-cord-injury',
];

/** Words that mean a condition only where nothing stands beside them: an insulin pump, an ITB syndrome, 20 ms. */
const onlyAlone = ['pump', 'has a pump', 'itb', 'cp', 'ms', 'falling', 'asthmatic'];

/** What holds the name of one, and is another. */
const ofOtherConditions = [
  wholeWords(
    '(?:pulmonary|portal|intracranial|ocular)(?: (?:arterial|venous))? hypertension|intracranial hypotension',
    'drinks (?:a lot|too much) (?:of )?(?:water|tea|coffee|milk|juice|squash|cola|fluids?)',
    'diabetes insipidus|heat ?stroke|stroke volume|(?:respiratory|st|bone marrow|marrow) depression|falls asleep',
  ),
];

const codeOf = new Map(
  conditionCodes
    .filter((code) => !readElsewhere.includes(code))
    .flatMap((code) => namesOfCondition(code).map((word) => [word, code] as const))
    .filter(([word]) => !onlyAlone.includes(word)),
);

/** The longest first, so that `manic depression` is not read as a depression. */
const everyWord = new RegExp(
  wholeWords(
    `(?:${[...codeOf.keys()]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replaceAll('.', '\\.'))
      .join('|')})s?`,
  ).source,
  'g',
);

/** What a condition is told with, and what changes nothing in what follows from it. */
const beside = [
  wholeWords(
    'last|this|once|twice|history of|hx of|previous(?:ly)?|prior|past|known|diagnosed|diagnosis of|since|in|ago|from|for|about|has|had|have|is',
    'severe|moderate|mild|stable|chronic|currently|a|an|the|of|and|with|or|at|[0-9]{1,4}',
    '(?:first|second|third|1st|2nd|3rd) trimester|days?|weeks?|months?|years?',
  ),
  /[-,:+/]/,
];
