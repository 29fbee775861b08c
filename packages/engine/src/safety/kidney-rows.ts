import type { FactId, Facts } from '@steady/knowledge';
import type { Finding, Severity } from './finding.ts';
import type { SeenPerson } from './seen.ts';

/** The rows of REN-11, from the best kidney function to the worst. */
export const kidneyCategories = ['normal', 'mild', 'moderate', 'low', 'severe', 'failure'] as const;

export type KidneyCategory = (typeof kidneyCategories)[number];

/** The rows of REN-11 that ask for less. */
export type ReducedCategory = Exclude<KidneyCategory, 'normal'>;

/** How pressing each row is. */
const severityOf: Readonly<Record<ReducedCategory, Severity>> = {
  mild: 'caution',
  moderate: 'warning',
  low: 'warning',
  severe: 'danger',
  failure: 'danger',
};

/** One step more pressing where the clearance is missing, which could be lower: not knowing it loosens nothing (P13, H14). */
const severityWithoutClearance: typeof severityOf = {
  ...severityOf,
  mild: 'warning',
  moderate: 'danger',
  low: 'danger',
};

/** A slight reduction is one step more pressing beside a kidney disease: a better result would not be less so (P13). */
export function severityOfRow(category: ReducedCategory, isMissing: boolean, isDiseased: boolean): Severity {
  if (category === 'mild' && isDiseased) return 'warning';
  return (isMissing ? severityWithoutClearance : severityOf)[category];
}

/** The row that the clearance could put somebody in. */
export const rowBelow: Readonly<Record<ReducedCategory, ReducedCategory>> = {
  mild: 'moderate',
  moderate: 'low',
  low: 'severe',
  severe: 'failure',
  failure: 'failure',
};

/** The share of the usual dose, and the most to start or go on with, by row of REN-11. */
export const adviceOf: Readonly<Record<ReducedCategory, (facts: Facts) => Finding['values']>> = {
  mild: ({ 'REN-11': { figures } }) => ({ share: figures.shareMild }),
  moderate: ({ 'REN-11': { figures } }) => ({ share: figures.shareModerate, startBelow: figures.startModerateBelow }),
  low: ({ 'REN-11': { figures } }) => ({ share: figures.shareLow, startAtMost: figures.startLow }),
  severe: ({ 'REN-11': { figures } }) => ({
    share: figures.shareSevere,
    atMost: figures.maximumSevere,
    better: figures.maximumSevereCautious,
  }),
  failure: ({ 'REN-11': { figures } }) => ({
    atMost: figures.maximumFailure,
    better: figures.maximumFailureCautious,
  }),
};

/** The facts that a row rests on; a study of people from REN-06's age counts from there on. */
export function citesOfRow(
  category: ReducedCategory,
  { age }: Pick<SeenPerson, 'age'>,
  facts: Facts,
): readonly FactId[] {
  const always: readonly FactId[] = ['REN-11', 'REN-25', 'REN-03'];
  const failure: readonly FactId[] = category === 'failure' ? ['REN-02'] : [];
  const isOfStudiedAge = age !== 'unknown' && age >= facts['REN-06'].figures.ageFrom.value;
  const older: readonly FactId[] = category !== 'mild' && isOfStudiedAge ? ['REN-06'] : [];
  return [...always, ...failure, ...older];
}
