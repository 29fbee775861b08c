import { saysAcuteKidneyInjury } from './acute-kidney-words.ts';
import { withoutKidneyDenials } from './kidney-denials.ts';
import type { ConditionCode } from './patient.ts';
import { wholeWords, without } from './whole-words.ts';

/** Kidney disease for good, by how much the words say of it. */
export type KidneyDiseaseCode = Extract<ConditionCode, `kidney-${string}`>;

/**
 * The chronic kidney disease that a text speaks of, whatever else it says: read as none it would get a dose that its kidneys
 * do not bear (H14). Any word of the kidneys puts them in doubt, and then any stage or degree in the text is taken for theirs;
 * of several the worst. A degree is never guessed: without a stage, and in the first two, which a good result does not rule
 * out, the degree is to be found out. Only what denies it as a whole says nothing.
 *
 * @param text   as `plainCondition` writes it
 */
export function kidneyDiseaseIn(text: string): KidneyDiseaseCode | undefined {
  const plain = withoutKidneyDenials(text);
  const isSaid = (saysAcuteKidneyInjury(plain) ? forGood : anyKidney).test(plain);
  return isSaid ? (worstFirst.find(([, said]) => said.test(plain))?.[0] ?? 'kidney-disease') : undefined;
}

/** Whether a text says nothing beside its kidney disease. */
export function saysOnlyKidneyDisease(plain: string): boolean {
  return forGood.test(plain) && without([forGood, ...beside], plain).trim() === '';
}

/** N18 of ICD-10 and the codes of SNOMED CT: without a stage and in the first two, 3 or 3A, 3B, 4, and 5 or end stage. */
const codes = {
  any: '709044004|431855005|431856006|n18(?:\\.?[0-9]{1,2})?',
  third: '433144002|700378005|n18\\.?3[01]?',
  thirdB: '700379002|n18\\.?32',
  fourth: '431857002|n18\\.?4',
  fifth: '433146000|714152005|46177005|n18\\.?[56]',
};
const ofKidneys = '(?:kidney|renal)';

/** The categories G3a to G5 of KDIGO 2012 by an eGFR in mL/min/1.73 m2: 45 to 59, 30 to 44, 15 to 29, and below 15. */
const egfr = (figure: string) => `e?gfr(?: (?:is|of|was))? ?[:=<]? ?(?:${figure})(?![0-9])(?:\\.[0-9]+)?`;
const categories = {
  third: egfr('4[5-9]|5[0-9]'),
  thirdB: egfr('3[0-9]|4[0-4]'),
  fourth: egfr('1[5-9]|2[0-9]'),
  fifth: egfr('[0-9]|1[0-4]'),
};
const lastStage = `end[- ]?stage|terminal ${ofKidneys}|es[rk][df]`;

/** Words of a kidney disease for good; a failure is one only where it is the end stage. */
const forGood = wholeWords(
  `(?:chronic )?${ofKidneys} (?:disease|impairment|insufficiency|dysfunction)`,
  `chronic ${ofKidneys}(?! failure)`,
  `(?:end[- ]?stage|terminal) ${ofKidneys}(?: (?:disease|failure))?`,
  'ckd(?:(?:stage|g)?(?:[1-5]|i{1,3}|iv|v)[abdt]?(?:a[1-3])?)?|es[rk][df]',
  ...Object.values(codes),
  ...Object.values(categories),
);

/** Not the adrenals, and not epinephrine. */
const anyKidney = new RegExp(`${forGood.source}|kidney|(?<!ad|supra)renal|nephr(?!in)|dialy[sz]|\\bckd(?![a-z])`);

/** REN-03 calls a clearance of 30 to 50 mL/min moderate and one below it severe. */
const worstFirst: readonly (readonly [KidneyDiseaseCode, RegExp])[] = [
  ['kidney-disease-stage-5', wholeWords(codes.fifth, categories.fifth, lastStage, stage('5|v|five|fifth'))],
  [
    'kidney-disease-stage-4',
    wholeWords(codes.fourth, categories.fourth, '(?:severe|advanced)(?:ly)?', stage('4|iv|four|fourth')),
  ],
  ['kidney-disease-stage-3b', wholeWords(codes.thirdB, categories.thirdB, stage('(?:3|iii|three) ?b'))],
  ['kidney-disease-stage-3', wholeWords(codes.third, categories.third, 'moderate(?:ly)?', stage('3|iii|three|third'))],
];

/** What a kidney disease is told with. The category of albumin, `A1` to `A3`, says nothing of the filtration. */
const beside = [
  ...worstFirst.map(([, said]) => said),
  wholeWords(
    'ml/min(?:/1[.,]73 ?m[2²])?',
    'icd-?10(?:-cm)?|snomed(?: ct)?|mild|to|or|a[1-3]|stage|grade|category|g',
    stage('1|2|i|ii|one|two'),
  ),
  /[-,:;/()]/,
];

/** A stage as it is written, alone or with what it is a stage of. A count of days or years is none, unless `stage` is before it. */
function stage(written: string): string {
  const count = '(?<!(?:stage|grade|category|ckd)[^a-z0-9]*[a-z0-9]+) ?(?:times|days?|weeks?|months?|years?|mg)';
  return `(?:ckd)?(?:stage|grade|category|g)?(?:${written})[abdt]?(?:a[1-3])?(?!\\.[0-9]|${count})`;
}
