import type { Facts } from '@steady/knowledge';
import { ageOn } from '../patient/age.ts';
import type { Unknown } from '../patient/patient.ts';
import { isChild } from '../safety/age-group.ts';
import { emergencyRisks } from '../safety/emergency-risks.ts';
import { areKidneysReduced } from '../safety/excess-risks.ts';
import { type Slowing, slowedBy } from '../safety/other-medicines.ts';
import { ofThePump, onlyYes } from './answers-told.ts';
import { any, type Condition, condition, isSo, onlyIfSaid, toldInSomeWay } from './telling.ts';
import type { TriageRequest } from './triage-request.ts';

/** What turns a sign or an excess into more than it is for others. */
export interface PersonTold {
  readonly pump: Condition;
  /** Kidneys that fail: dialysis, an acute injury, or the two lowest rows of REN-11. */
  readonly kidneyFailure: Condition;
  /** Kidneys that fail, or an eGFR so low that any excess is an emergency (OD-14). */
  readonly reducedKidneys: Condition;
  /** Opioids, sedatives or alcohol, as the form says or as they are listed. */
  readonly slowedByOthers: Condition;
  readonly highCordInjury: Condition;
  readonly alone: Condition;
  readonly child: Condition;
}

/**
 * The person, by what the form says of them and by what is recorded. The two are one thing told in two ways: a yes or a doubt in
 * either counts, and a no in the one takes nothing from a yes in the other (R2).
 */
export function personTold(request: TriageRequest, facts: Facts): PersonTold {
  const { context, patient, on } = request;
  const risks = emergencyRisks(patient, on, facts);
  const said = (code: keyof typeof context & ('pump' | 'kidneyFailure' | 'spinalLevelAboveT6' | 'child' | 'alone')) =>
    isSo(code, context[code]);
  const age = ageOn(patient, on);

  const kidneyFailure = toldInSomeWay(said('kidneyFailure'), recorded('kidneyFailure', risks.failingKidneys));
  return {
    pump: any(
      toldInSomeWay(said('pump'), listed('pump', risks.pump)),
      ...ofThePump.map((code) => onlyYes(code, request)),
    ),
    kidneyFailure,
    reducedKidneys: any(kidneyFailure, onlyIfSaid(recorded('creatinine', areKidneysReduced(patient, on, facts)))),
    slowedByOthers: slowedByOthers(request),
    highCordInjury: toldInSomeWay(said('spinalLevelAboveT6'), listed('spinalLevelAboveT6', risks.highCordInjury)),
    alone: said('alone'),
    child: toldInSomeWay(said('child'), recorded('birthDate', age === 'unknown' ? age : isChild(age, facts))),
  };
}

/** What nobody recorded was not asked; that is not a doubt of somebody who was. */
function recorded(code: string, is: boolean | Unknown): Condition {
  return isSo(code, is === 'unknown' ? 'not-asked' : is);
}

/** A list of conditions only raises: what is not on it may be under a name that was not recognised, or was left off it. */
function listed(code: string, is: boolean | Unknown): Condition {
  return recorded(code, is === true ? is : 'unknown');
}

/**
 * A list only raises: what stands on it is there, whatever was ticked, and what does not may be taken all the same. A medicine
 * that was not recognised may be one of them.
 */
function slowedByOthers({ context, patient }: TriageRequest): Condition {
  const { kinds, mayBeMore } = slowedBy(patient);
  const toldOf = (kind: Slowing) =>
    toldInSomeWay(isSo(kind, context[kind]), condition(kind, kinds.includes(kind) ? 'yes' : 'not-asked'));
  return any(
    toldOf('opioids'),
    toldOf('sedatives'),
    toldOf('alcohol'),
    condition('medicines', mayBeMore ? 'unknown' : 'no'),
  );
}
