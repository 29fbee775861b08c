import type { Facts } from '@steady/knowledge';
import { byUrgency, type Finding } from '../safety/finding.ts';
import { bowelBladderAsk } from './rules/bowel-bladder-ask.ts';
import { bowelBladderCallToday } from './rules/bowel-bladder-call-today.ts';
import { courseCutTooFast } from './rules/course-cut-too-fast.ts';
import { courseRiseTooFast } from './rules/course-rise-too-fast.ts';
import { drivingNotYet } from './rules/driving-not-yet.ts';
import { followUpChildWeight } from './rules/follow-up-child-weight.ts';
import { followUpDue } from './rules/follow-up-due.ts';
import { reviewLowestDose } from './rules/review-lowest-dose.ts';
import { storageAtHome } from './rules/storage-at-home.ts';
import { switchNotInPlan } from './rules/switch-not-in-plan.ts';
import { switchOtherStrength } from './rules/switch-other-strength.ts';
import { toleranceDoseRises } from './rules/tolerance-dose-rises.ts';
import type { HistoryRule, SeenHistory } from './seen-history.ts';

/** Every rule about the weeks and months before, in the order of `findingCodes`. */
export const historyRules: readonly HistoryRule[] = [
  courseRiseTooFast,
  courseCutTooFast,
  switchNotInPlan,
  switchOtherStrength,
  bowelBladderCallToday,
  drivingNotYet,
  followUpDue,
  followUpChildWeight,
  toleranceDoseRises,
  reviewLowestDose,
  bowelBladderAsk,
  storageAtHome,
];

/** What the weeks and months before call for, ranked (H28). Same record, same day, same findings (P14). */
export function judgeHistory(seen: SeenHistory, facts: Facts): readonly Finding[] {
  return byUrgency(historyRules.flatMap((rule) => rule.judge(seen, facts) ?? []));
}
