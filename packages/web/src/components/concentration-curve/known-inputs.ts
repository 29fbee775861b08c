import { inTenths, isConditionCode, isRecent, type Patient, saysKidneyDisease, yearsBetween } from '@steady/engine';
import { type Kidneys, kidneysOf } from '@steady/engine/pharmacokinetics';
import { facts } from '@steady/knowledge';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';

/** A value the curve is drawn for, and how it is known. Where nothing may be assumed it is `unknown` until it is set. */
export type Input =
  | { readonly value: number; readonly from: Exclude<Kidneys['from'], 'egfr'> | 'assumed' | 'chosen' }
  | { readonly value: 'unknown'; readonly from: 'unknown' };

export interface CurveInputs {
  /** Creatinine clearance, mL/min. */
  readonly kidneys: Input;
  /** kg. */
  readonly weight: Input;
}

/** Completed years on the first day of the plan. */
export function ageIn({ request: { patient, start } }: DrawnPlan): number | 'unknown' {
  return patient.birthDate === 'unknown' ? 'unknown' : yearsBetween(patient.birthDate, start);
}

/**
 * What is known of the person. Where nothing is, an adult is drawn as the typical person of the model and the page says so;
 * kidneys are assumed for no child, nobody whose age weakens them or may weaken them, for all that is known, and nobody of
 * whose kidneys anything was entered (H14); and a weight for no child.
 *
 * Facts: KIN-09, KIN-23, DOSE-22.
 */
export function knownInputs(plan: DrawnPlan): CurveInputs {
  const { patient } = plan.request;
  const { weight, creatinineClearance } = facts['KIN-23'].figures;
  const age = ageIn(plan);
  const isChild = age !== 'unknown' && age < facts['DOSE-22'].figures.adultFrom.value;
  const mayBeOlder = age === 'unknown' || age >= facts['KIN-09'].figures.ageFrom.value;
  const known = knownKidneys(plan);
  return {
    kidneys: known ?? (isChild || mayBeOlder || tellsOfKidneys(patient) ? unknown : assumed(creatinineClearance.value)),
    weight:
      patient.weightKilograms !== 'unknown'
        ? { value: patient.weightKilograms, from: 'given' }
        : isChild
          ? unknown
          : assumed(weight.value),
  };
}

export function has(condition: string, { conditions }: Patient): boolean {
  return conditions !== 'unknown' && conditions.includes(condition);
}

const unknown = { value: 'unknown', from: 'unknown' } as const;

function assumed(value: number): Input {
  return { value, from: 'assumed' };
}

/**
 * Whether anything was entered about the kidneys: a result, however little can be told from it, kidneys that are ill, or a
 * condition that nobody could read, which may be of the kidneys.
 */
function tellsOfKidneys(patient: Patient): boolean {
  const isUnread = patient.conditions !== 'unknown' && !patient.conditions.every(isConditionCode);
  const isIll =
    has('dialysis', patient) || has('acute-kidney-injury', patient) || saysKidneyDisease(patient.conditions);
  return patient.creatinine !== 'unknown' || isIll || isUnread;
}

/** From a creatinine that still tells of the first day of the plan (REN-11). */
function knownKidneys({ request: { patient, start } }: DrawnPlan): Input | undefined {
  if (patient.creatinine === 'unknown' || !isRecent(patient.creatinine, start, facts)) return undefined;
  const kidneys = kidneysOf({ ...patient, creatinineClearance: 'unknown', egfr: 'unknown' }, facts);
  if (kidneys === 'unknown') return undefined;
  const { creatinineClearance, from } = kidneys;
  return from === 'egfr' ? undefined : { value: inTenths(creatinineClearance), from };
}
