import type { Facts } from '@steady/knowledge';
import { byUrgency, type Finding } from './finding.ts';
import { personRules } from './person-rules.ts';
import type { PlanRule } from './rule.ts';
import { ageChildCeiling } from './rules/age-child-ceiling.ts';
import { ageChildInterval } from './rules/age-child-interval.ts';
import { ageChildRise } from './rules/age-child-rise.ts';
import { ageChildStart } from './rules/age-child-start.ts';
import { doseStartAboveLabel } from './rules/dose-start-above-label.ts';
import { planEndsAboveZero } from './rules/plan-ends-above-zero.ts';
import { planNeverStopSuddenly } from './rules/plan-never-stop-suddenly.ts';
import { productFineMarks } from './rules/product-fine-marks.ts';
import { productHalfTablets } from './rules/product-half-tablets.ts';
import { productLiquidStrength } from './rules/product-liquid-strength.ts';
import { productMarkForVolume } from './rules/product-mark-for-volume.ts';
import { productTabletForSmallChild } from './rules/product-tablet-for-small-child.ts';
import { renalRiseTooSoon } from './rules/renal-rise-too-soon.ts';
import { riseBeyondLadder } from './rules/rise-beyond-ladder.ts';
import { riseTooFast } from './rules/rise-too-fast.ts';
import { taperCutTooLarge } from './rules/taper-cut-too-large.ts';
import { taperFasterThanLabelWindow } from './rules/taper-faster-than-label-window.ts';
import { taperFasterThanTier } from './rules/taper-faster-than-tier.ts';
import { taperLabelWithoutNumbers } from './rules/taper-label-without-numbers.ts';
import { taperLastDoseTooLarge } from './rules/taper-last-dose-too-large.ts';
import { taperPaceIsAChoice } from './rules/taper-pace-is-a-choice.ts';
import { taperRisk } from './rules/taper-risk.ts';
import { taperStepTooShort } from './rules/taper-step-too-short.ts';
import { taperTwoStepBacks } from './rules/taper-two-step-backs.ts';
import { timesAssumed } from './rules/times-assumed.ts';
import type { Seen } from './seen.ts';

/** Every rule about the doses and days of a plan, in the order of `findingCodes`. */
export const planRules: readonly PlanRule[] = [
  riseTooFast,
  riseBeyondLadder,
  taperCutTooLarge,
  taperStepTooShort,
  taperLastDoseTooLarge,
  taperFasterThanLabelWindow,
  taperLabelWithoutNumbers,
  taperPaceIsAChoice,
  taperRisk,
  taperFasterThanTier,
  taperTwoStepBacks,
  doseStartAboveLabel,
  renalRiseTooSoon,
  ageChildStart,
  ageChildInterval,
  ageChildRise,
  ageChildCeiling,
  productTabletForSmallChild,
  productLiquidStrength,
  productFineMarks,
  productMarkForVolume,
  productHalfTablets,
  timesAssumed,
  planEndsAboveZero,
  planNeverStopSuddenly,
];

/** What the rules say of a plan and of the person, ranked. Same plan, same findings (P14). */
export function judgePlan(seen: Seen, facts: Facts): readonly Finding[] {
  return byUrgency([...planRules, ...personRules].flatMap((rule) => rule.judge(seen, facts) ?? []));
}
