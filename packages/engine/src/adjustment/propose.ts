import type { FactId, Facts } from '@steady/knowledge';
import type { Instant } from '../calendar/instant.ts';
import { type SymptomLevel, symptomLevels } from '../record/dose-events.ts';
import { type Adjustment, type AdjustmentRule, adjustments } from '../record/plan-events.ts';
import type { SignedPlan, State } from '../record/state.ts';
import { isFeltOfAnotherKind, standingRedFlags, worstLevel } from './standing-symptoms.ts';

/** What the rules signed with the plan propose. It changes nothing: only another signature does (P10). */
export interface Proposal {
  readonly propose: Adjustment | 'ask-clinician';
  /** The plan takes no further cut until a clinician reopens it (TAP-26). */
  readonly isFrozen: boolean;
  /** Step-backs that were signed so far. */
  readonly stepBacks: number;
  readonly isForReview: boolean;
  readonly cites: readonly FactId[];
}

const hoursOfDay = 24;

/**
 * What to propose for the symptoms of the last quiet time and those that stand. A stronger symptom never proposes less: the
 * rule of each lower level holds too, and severe symptoms always propose to call. Without a rule for a level, the clinician is
 * asked. The rules are about symptoms of too little: where anything else was felt, as sleepiness, which a step back would make
 * worse, or what nobody knows, somebody is to call (H16, H27).
 *
 * @param plan  the signed plan in force
 * @returns     `none` where nothing is felt
 *
 * Facts: TAP-24, TAP-25, TAP-26, TAP-27.
 */
export function propose(plan: SignedPlan, state: State, now: Instant, facts: Facts): Proposal | 'none' {
  const isFrozen = standingRedFlags(state.events).length > 0;
  const quiet = facts['TAP-24'].figures.quiet.value * hoursOfDay;
  const worst = worstLevel(state.events, now, quiet);
  const stepBacks = state.plans.filter(({ event }) => event.change === 'step-back').length;
  const isForReview = stepBacks >= facts['TAP-27'].figures.stepBacks.value;
  if (worst === 'none' && !isFrozen) return 'none';

  const signed = signedFor(plan.event.rules, worst);
  const mustCall = isFrozen || worst === 'severe' || isFeltOfAnotherKind(state.events, now, quiet);
  return {
    propose: mustCall ? 'stop-and-call' : signed,
    isFrozen,
    stepBacks,
    isForReview,
    cites: isFrozen ? ['TAP-26', 'WD-46'] : worst === 'mild' ? ['TAP-24'] : ['TAP-25'],
  };
}

/**
 * What the rules say of a level. Without a rule of its own the clinician is asked, unless a rule for less says more than that, or
 * the rule for the next level says less.
 */
function signedFor(rules: readonly AdjustmentRule[], level: SymptomLevel): Proposal['propose'] {
  const below = strongest(rules.filter((rule) => rank(rule.level) <= rank(level)));
  if (below !== undefined && (isStrong(below) || rules.some((rule) => rule.level === level))) return below;

  const next = symptomLevels.slice(rank(level) + 1).find((higher) => rules.some((rule) => rule.level === higher));
  const above = strongest(rules.filter((rule) => rank(rule.level) <= rank(next ?? level)));
  return above === undefined || next === undefined || isStrong(above) ? 'ask-clinician' : above;
}

/** More than asking the clinician. */
function isStrong(adjustment: Adjustment): boolean {
  return adjustment === 'step-back' || adjustment === 'stop-and-call';
}

function rank(level: (typeof symptomLevels)[number]): number {
  return symptomLevels.indexOf(level);
}

function strongest(rules: readonly AdjustmentRule[]): Adjustment | undefined {
  return adjustments.findLast((adjustment) => rules.some((rule) => rule.propose === adjustment));
}
