import type { Facts } from '@steady/knowledge';
import { ageOn } from '../patient/age.ts';
import { kidneyFunction } from '../patient/kidney.ts';
import type { Oral } from '../quantity/quantity.ts';
import { isChild } from '../safety/age-group.ts';
import { emergencyRisks } from '../safety/emergency-risks.ts';
import { kidneyCategory } from '../safety/kidney-category.ts';
import type { QuestionCode } from './question-codes.ts';
import { questions } from './questions.ts';
import { all, any, type Condition, condition, onlyIfSaid, type Telling, toldInSomeWay } from './telling.ts';
import type { Told, TriageRequest } from './triage-request.ts';

/** The form as conditions that rules are made of. */
export interface WhatIsTold {
  readonly of: (code: QuestionCode) => Condition;
  /** Any sign of the person, a high temperature among them. */
  readonly anySign: Condition;
  readonly pump: Condition;
  /** Kidneys that fail: dialysis, an acute injury, or the two lowest rows of REN-11. */
  readonly kidneyFailure: Condition;
  /** Kidneys that fail, or an eGFR so low that any excess is an emergency (OD-14). */
  readonly reducedKidneys: Condition;
  readonly slowedByOthers: Condition;
  readonly highCordInjury: Condition;
  readonly alone: Condition;
  readonly child: Condition;
  /** A planned dose missed, or lost by vomiting or by a mistake. */
  readonly missed: Condition;
  /** So many slots or hours without a dose that it is urgent (M8). */
  readonly longGap: Condition;
  /** More than the plan says, by mouth. */
  readonly excess: Condition;
  /** So much more that it is an emergency by itself. */
  readonly largeExcess: Condition;
  /** How much more, where that is not known. */
  readonly amountInDoubt: Condition;
  /** What should be known of everybody, to be named where it is not. */
  readonly surroundings: readonly Condition[];
}

/**
 * What a form tells. A question left out that a wider one answers with no is answered; the pump's questions are answered by
 * there being no pump. Words of their own (`alarms`) count as a yes, whatever was ticked.
 *
 * Facts: LIMIT-R1, LIMIT-M8, OD-14, and what kidneys and age rest on.
 */
export function whatIsTold(request: TriageRequest, facts: Facts): WhatIsTold {
  const { context, patient, on } = request;
  const risks = emergencyRisks(patient, on, facts);
  const ofPatient = (code: string, is: boolean | 'unknown') =>
    condition(code, is === 'unknown' ? 'not-asked' : is ? 'yes' : 'no');
  const ofContext = (code: keyof typeof context, is: Told<boolean>) =>
    condition(
      code,
      tellingOf(is, (yes) => yes),
    );

  const pump = any(
    toldInSomeWay(ofContext('pump', context.pump), ofPatient('pump', risks.pump)),
    ...ofThePump.map((code) => onlyYes(code, request)),
  );
  const { fever, abovePlan, inWindow } = facts['LIMIT-R1'].figures;
  const { slots, gap } = facts['LIMIT-M8'].figures;
  const { missedSlots, hoursSinceLastDose: hours, aboveThePlan, takenIn24Hours, temperature } = context;

  const hot = condition(
    'temperature',
    tellingOf(temperature, (degrees) => degrees >= fever.value),
  );
  const answered = (code: QuestionCode) => condition(code, answerOf(code, request, pump));
  const feverish = any(answered('fever'), onlyIfSaid(hot));
  const of = (code: QuestionCode) => (code === 'fever' ? feverish : answered(code));
  const kidneyFailure = toldInSomeWay(
    ofContext('kidneyFailure', context.kidneyFailure),
    ofPatient('kidneyFailure', risks.failingKidneys),
  );
  const above = condition(
    'aboveThePlan',
    tellingOf(aboveThePlan, ({ micrograms }) => micrograms > 0),
  );
  const excess = toldInSomeWay(of('extra-dose'), above);
  const missedLong = condition(
    'lastDoseAt',
    tellingOf(hours, (count) => count >= gap.value),
  );

  const slowedByOthers = any(
    ofContext('opioids', context.opioids),
    ofContext('sedatives', context.sedatives),
    ofContext('alcohol', context.alcohol),
  );
  const highCordInjury = toldInSomeWay(
    ofContext('spinalLevelAboveT6', context.spinalLevelAboveT6),
    ofPatient('spinalLevelAboveT6', risks.highCordInjury),
  );
  const missed = any(
    toldInSomeWay(
      condition(
        'missedSlots',
        tellingOf(missedSlots, (count) => count >= 1),
      ),
      // a dose some hours ago does not tell whether another was missed
      missedLong.telling === 'no' ? condition('lastDoseAt', 'not-asked') : missedLong,
    ),
    onlyYes('vomiting-doses', request),
    onlyYes('dose-dropped-by-mistake', request),
  );

  const longGap = any(
    onlyIfSaid(missedLong),
    condition(
      'missedSlots',
      tellingOf(missedSlots, (count) => count >= slots.value),
    ),
  );

  return {
    of,
    anySign: any(...questions.filter(({ isSign }) => isSign).map(({ code }) => of(code))),
    pump,
    kidneyFailure,
    reducedKidneys: any(kidneyFailure, onlyIfSaid(belowNormal(request, facts))),
    slowedByOthers,
    highCordInjury,
    alone: ofContext('alone', context.alone),
    child: toldInSomeWay(ofContext('child', context.child), condition('birthDate', childhood(request, facts))),
    missed,
    longGap,
    excess,
    largeExcess: any(
      condition('aboveThePlan', tellingOf(aboveThePlan, isAtLeast(abovePlan.value))),
      all(excess, condition('takenIn24Hours', tellingOf(takenIn24Hours, isAtLeast(inWindow.value)))),
    ),
    surroundings: [pump, excess, missed, longGap, kidneyFailure, slowedByOthers, highCordInjury],
    amountInDoubt: condition('aboveThePlan', aboveThePlan === 'unknown' ? 'yes' : 'no'),
  };
}

function tellingOf<Value>(told: Told<Value>, isSo: (value: Value) => boolean): Telling {
  const isTold = (value: Told<Value>): value is Value => value !== 'unknown' && value !== 'not-asked';
  return isTold(told) ? (isSo(told) ? 'yes' : 'no') : told === 'unknown' ? 'unknown' : 'not-asked';
}

/** The pump's own questions, which nobody without a pump has to be asked. */
const ofThePump: readonly QuestionCode[] = ['pump-alarm', 'pump-empty', 'pump-refill-missed'];

function answerOf(code: QuestionCode, request: TriageRequest, pump: Condition): Telling {
  const said = saidTo(code, request);
  if (said !== 'not-asked') return said;
  if (ofThePump.includes(code) && pump.telling === 'no') return 'no';
  const within = questions.find((question) => question.code === code)?.within;
  return within !== undefined && answerOf(within, request, pump) === 'no' ? 'no' : said;
}

function saidTo(code: QuestionCode, { answers, alarms }: TriageRequest): Telling {
  return alarms.includes(code) ? 'yes' : (answers[code] ?? 'not-asked');
}

/** A yes to a question that tells of something wider; anything else adds nothing to that. */
function onlyYes(code: QuestionCode, request: TriageRequest): Condition {
  return condition(code, saidTo(code, request) === 'yes' ? 'yes' : 'no');
}

function belowNormal({ patient, on }: TriageRequest, facts: Facts): Condition {
  const category = kidneyCategory(kidneyFunction(patient, on, facts), patient, facts);
  const isReduced = category !== 'unknown' && category !== 'normal' && category !== 'mild';
  return condition('creatinine', category === 'unknown' ? 'not-asked' : isReduced ? 'yes' : 'no');
}

function childhood({ patient, on }: TriageRequest, facts: Facts): Telling {
  const age = ageOn(patient, on);
  return age === 'unknown' ? 'not-asked' : isChild(age, facts) ? 'yes' : 'no';
}

/** @param milligrams  a figure of a fact, in mg */
function isAtLeast(milligrams: number): (taken: Oral) => boolean {
  return ({ micrograms }) => micrograms >= milligrams * 1000;
}
