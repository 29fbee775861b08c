import type { Facts } from '@steady/knowledge';
import { oral } from '../quantity/quantity.ts';
import { tellsOfPump } from '../record/pump-events.ts';
import type { State } from '../record/state.ts';
import type { Excess } from '../slots/excess.ts';
import type { Situation } from '../slots/situation.ts';
import { isQuestionCode } from '../triage/question-codes.ts';
import { type Triage, triage } from '../triage/triage.ts';
import { nothingAsked, type TriageContext } from '../triage/triage-request.ts';
import { isRedFlag } from './red-flags.ts';
import { standingRedFlags, standingSymptoms } from './standing-symptoms.ts';

/**
 * What the triage says of a record as it stands: of the symptoms that nobody said are gone, without the red flags that a
 * clinician has dealt with (TAP-26), the doses that are missing and those that were too many. Nothing of it was asked, so only what
 * was told can make it an emergency. A symptom that nobody knows counts as a sign beside them (R2, R3).
 */
export function triageOfRecord(state: State, { day, run, hoursWithout, excess }: Situation, facts: Facts): Triage {
  const flags = standingRedFlags(state.events).map(({ symptom }) => symptom);
  const standing = standingSymptoms(state.events).map(({ symptom }) => symptom);
  const felt = standing.filter((symptom) => isQuestionCode(symptom) && !isRedFlag(symptom));
  const hasUnknownSign = standing.some((symptom) => !isQuestionCode(symptom));
  const context: TriageContext = {
    ...nothingAsked,
    ...(tellsOfPump(state.events) && { pump: true }),
    missedSlots: run,
    ...(hoursWithout !== 'unknown' && run > 0 && { hoursSinceLastDose: hoursWithout }),
    ...excessTold(excess),
  };
  const answers = Object.fromEntries([...flags, ...felt].map((symptom) => [symptom, 'yes' as const]));
  const form = { answers, alarms: [], hasUnreadWords: false, hasUnknownSign, context };
  const request = { patient: state.patient, on: day, ...form };
  return triage(request, facts);
}

/** Without any plan all that is told is how much was taken; that may be the usual doses of somebody who only logs them. */
function excessTold({ level, above, taken, mayBeMore }: Excess): Partial<TriageContext> {
  if (above === 'unknown') return { takenIn24Hours: oral(taken) };
  if (level === 'none') return {};
  return { aboveThePlan: mayBeMore ? 'unknown' : oral(above) };
}
