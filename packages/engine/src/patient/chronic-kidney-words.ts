import type { ConditionCode } from './patient.ts';

/** Kidney disease for good, by how much the words say of it. */
export type KidneyDiseaseCode = Extract<ConditionCode, `kidney-${string}`>;

/** From nothing said of the degree to the worst. A text that names several stages is of the worst. */
const fromBest = [
  'kidney-disease',
  'kidney-disease-stage-3',
  'kidney-disease-stage-3b',
  'kidney-disease-stage-4',
  'kidney-disease-stage-5',
] as const satisfies readonly KidneyDiseaseCode[];

/**
 * The chronic kidney disease that a text speaks of, whatever else it says: read as none it would get a dose that its kidneys
 * do not bear (H14). A degree is never guessed: without a stage, and in the first two, which a good result does not rule
 * out, the degree is to be found out.
 *
 * @param plain  as `plainCondition` writes it
 */
export function kidneyDiseaseIn(plain: string): KidneyDiseaseCode | undefined {
  if (endStage.test(plain)) return 'kidney-disease-stage-5';
  const said = [...plain.matchAll(staged)].flatMap(({ groups: { before, after, degree } = {} }) => [
    ...stagesOf(before),
    ...stagesOf(after),
    ...(degree === undefined ? [] : [ofDegree[degree as keyof typeof ofDegree]]),
  ]);
  const worst = fromBest[Math.max(...said.map((code) => fromBest.indexOf(code)))];
  return worst ?? (chronic.test(plain) ? 'kidney-disease' : undefined);
}

/** Whether a text says nothing beside its kidney disease. */
export function saysOnlyKidneyDisease(plain: string): boolean {
  return kidneyDiseaseIn(plain) !== undefined && only.test(plain);
}

const disease = '(?:chronic )?(?:kidney|renal) (?:disease|impairment|insufficiency|dysfunction)';
const named = `(?:ckd|${disease})`;
const stage = '(?:[1-5]|i{1,3}|iv|v)[ab]?';
const stages = `(?:(?:stage|grade|category) ?)?g?${stage}(?: ?(?:-|/|to|or) ?g?${stage})?`;
const degrees = 'mild|moderate|severe|advanced';

/** A stage or a degree before the disease or after it: `CKD G3b`, `stage 4 kidney disease`, `severe renal impairment`. */
const staged = new RegExp(
  `\\b(?:(?<before>${stages}) |(?<degree>${degrees}) )?${named}(?:[ ,:(-]*(?<after>${stages})\\b)?`,
  'g',
);

const chronic = new RegExp(
  `\\bckd\\b|\\bchronic (?:kidney|renal) (?!failure)\\w+|\\b(?:kidney|renal) (?:impairment|insufficiency|dysfunction)\\b|^${disease}$`,
);

const endStage = /\bend[- ]stage (?:kidney|renal)\b|\bes[rk][df]\b/;

/** The category of albumin, `A1` to `A3`, says nothing of the filtration. */
const only = new RegExp(
  `^(?:(?:${stages}|${degrees}) )?${named}(?:[ ,:(-]*${stages}\\)?)?(?:[ ,/]*a[1-3])?$|^end[- ]stage (?:kidney|renal) (?:disease|failure)$|^es[rk][df]$`,
);

/** REN-03 calls a clearance of 30 to 50 mL/min moderate and one below it severe. */
const ofDegree = {
  mild: 'kidney-disease',
  moderate: 'kidney-disease-stage-3',
  severe: 'kidney-disease-stage-4',
  advanced: 'kidney-disease-stage-4',
} as const satisfies Readonly<Record<string, KidneyDiseaseCode>>;

function stagesOf(text = ''): readonly (typeof fromBest)[number][] {
  const written = [...text.matchAll(new RegExp(`(?:\\bg?|(?<=stage|grade|category))(${stage})\\b`, 'g'))];
  return written.map(([, one = '']) => ofStage(one));
}

function ofStage(written: string): (typeof fromBest)[number] {
  if (/^(?:5|v)/.test(written)) return 'kidney-disease-stage-5';
  if (/^(?:4|iv)/.test(written)) return 'kidney-disease-stage-4';
  if (/^(?:3|iii)/.test(written)) return written.endsWith('b') ? 'kidney-disease-stage-3b' : 'kidney-disease-stage-3';
  return 'kidney-disease';
}
