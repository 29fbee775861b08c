import type { Facts } from '@steady/knowledge';
import type { Oral } from '../quantity/quantity.ts';
import { onlyYes } from './answers-told.ts';
import type { QuestionCode } from './question-codes.ts';
import { all, any, type Condition, condition, isSo, onlyIfSaid, toldInSomeWay, unlessDenied } from './telling.ts';
import type { TriageRequest } from './triage-request.ts';

/** What happened to the doses. */
export interface DosesTold {
  /** A planned dose missed, or lost by vomiting or by a mistake. */
  readonly missed: Condition;
  /** So many planned doses missed that it is no question of a missed dose any more, but one of withdrawal (MISS-08). */
  readonly severalMissed: Condition;
  /** So many slots or hours without a dose that it is urgent (M8). */
  readonly longGap: Condition;
  /** More than the plan says, by mouth. */
  readonly excess: Condition;
  /** So much more that it is an emergency by itself. */
  readonly largeExcess: Condition;
  /** How much more, where that is not known. */
  readonly amountInDoubt: Condition;
}

/**
 * Doses missed and doses too many, as the form tells.
 *
 * @param of  what stands behind each question
 *
 * Facts: LIMIT-M8 (slots, h), LIMIT-R1 (mg), MISS-08.
 */
export function dosesTold(request: TriageRequest, of: (code: QuestionCode) => Condition, facts: Facts): DosesTold {
  return { ...tooFew(request, facts), ...tooMany(request, of('extra-dose'), facts) };
}

function tooFew(request: TriageRequest, facts: Facts): Pick<DosesTold, 'missed' | 'severalMissed' | 'longGap'> {
  const { missedSlots, hoursSinceLastDose } = request.context;
  const { slots, gap } = facts['LIMIT-M8'].figures;
  const missedLong = isSo('lastDoseAt', hoursSinceLastDose, (hours) => hours >= gap.value);
  return {
    missed: any(
      toldInSomeWay(
        isSo('missedSlots', missedSlots, (count) => count >= 1),
        // a dose some hours ago does not tell whether another was missed
        missedLong.telling === 'no' ? condition('lastDoseAt', 'not-asked') : missedLong,
      ),
      onlyYes('vomiting-doses', request),
      onlyYes('dose-dropped-by-mistake', request),
    ),
    severalMissed: isSo('missedSlots', missedSlots, (count) => count >= facts['MISS-08'].figures.missedDoses.value),
    longGap: any(
      onlyIfSaid(missedLong),
      isSo('missedSlots', missedSlots, (count) => count >= slots.value),
    ),
  };
}

/**
 * So much in 24 h that it is an emergency where the plan is lower counts as one where nobody told what the plan is: a plan that
 * is not known is never one that is as high (R3). Only a no to more than planned, or nothing above the plan, says that it is.
 */
function tooMany({ context }: TriageRequest, extraDose: Condition, facts: Facts) {
  const { aboveThePlan, takenIn24Hours } = context;
  const { abovePlan, inWindow } = facts['LIMIT-R1'].figures;
  const excess = toldInSomeWay(
    extraDose,
    isSo('aboveThePlan', aboveThePlan, ({ micrograms }) => micrograms > 0),
  );
  return {
    excess,
    largeExcess: any(
      isSo('aboveThePlan', aboveThePlan, isAtLeast(abovePlan.value)),
      all(unlessDenied(excess), isSo('takenIn24Hours', takenIn24Hours, isAtLeast(inWindow.value))),
    ),
    amountInDoubt: condition('aboveThePlan', aboveThePlan === 'unknown' ? 'yes' : 'no'),
  };
}

/** @param milligrams  a figure of a fact, in mg */
function isAtLeast(milligrams: number): (taken: Oral) => boolean {
  return ({ micrograms }) => micrograms >= milligrams * 1000;
}
