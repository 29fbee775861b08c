import type { Facts } from '@steady/knowledge';
import type { Finding, Severity } from './finding.ts';
import type { KidneyCategory } from './kidney-category.ts';

/** The rows of REN-11 that ask for less. */
export type ReducedCategory = Exclude<KidneyCategory, 'normal'>;

/** How pressing each row is. */
export const severityOf: Readonly<Record<ReducedCategory, Severity>> = {
  mild: 'caution',
  moderate: 'warning',
  low: 'warning',
  severe: 'danger',
  failure: 'danger',
};

/** One step more pressing where the clearance is missing, which could be lower: not knowing it loosens nothing (P13, H14). */
export const severityWithoutClearance: typeof severityOf = {
  ...severityOf,
  mild: 'warning',
  moderate: 'danger',
  low: 'danger',
};

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
