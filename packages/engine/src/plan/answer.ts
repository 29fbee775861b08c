import type { FactId } from '@steady/knowledge';
import type { LocalDate } from '../calendar/calendar.ts';
import type { Volume } from '../quantity/quantity.ts';
import type { Finding } from '../safety/finding.ts';
import type { Plan } from './plan.ts';
import type { Pace } from './request.ts';

/** A plan with everything a clinician needs to check it. */
export interface PlanAnswer {
  readonly plan: Plan;
  readonly supply: readonly Supply[];
  /** Most pressing first. */
  readonly findings: readonly Finding[];
  /** Every fact the plan and its findings rest on. */
  readonly basis: readonly FactId[];
  readonly measures: PlanMeasures;
  /** Other plans of the same length, for comparison; only with `gentlest`. */
  readonly alternatives: readonly Alternative[];
}

/** What of one product the plan uses (P3). */
export interface Supply {
  readonly product: string;
  /** Pieces of a solid, halves as 0.5; or the volume of a liquid. Planned doses and reserve together. */
  readonly amount: SupplyAmount;
  /** The part of it that is reserve. */
  readonly reserve: SupplyAmount;
  /** The last day it covers, without the reserve. */
  readonly until: LocalDate;
  /** The same, step by step, without the reserve; `step` counts from 0. */
  readonly bySteps: readonly { readonly step: number; readonly amount: SupplyAmount }[];
}

export type SupplyAmount = { readonly count: number } | { readonly volume: Volume };

/** A plan in a few numbers, to compare plans by. */
export interface PlanMeasures {
  /** Days until the target, or until zero; `null` when the plan is held. */
  readonly days: number | null;
  readonly steps: number;
  /** The largest cut or rise as a share of the dose before it, the one to zero aside; 0 to 1. */
  readonly largestShare: number;
  /** The sum of the squared shares of the same changes. */
  readonly squaredShares: number;
  /** The last daily dose before zero, or the target; micrograms. */
  readonly lastDose: number;
  /** Pieces to take, over all days that are not open. */
  readonly pieces: number;
}

/** A plan that would fit the same days, by another method. */
export interface Alternative {
  readonly pace: Pace;
  readonly measures: PlanMeasures;
}
