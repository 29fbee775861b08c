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

/** What somebody sets by hand: mL/min and kg. */
export type ChosenInputs = Partial<Readonly<Record<keyof CurveInputs, number>>>;

/** Completed years on the first day of the plan. */
export function ageIn({ request: { patient, start } }: DrawnPlan): number | 'unknown' {
  return patient.birthDate === 'unknown' ? 'unknown' : yearsBetween(patient.birthDate, start);
}

/** Whether nobody grown is drawn, for all that is known. Fact: DOSE-22. */
export function isChild(plan: DrawnPlan): boolean {
  const age = ageIn(plan);
  return age !== 'unknown' && age < facts['DOSE-22'].figures.adultFrom.value;
}

/**
 * What a curve is drawn for: what is set by hand, else what is known of the person. A kidney function from creatinine goes by
 * the weight of the curve, known or set by hand, and never by an assumed one.
 *
 * Where nothing is known, an adult is drawn as the typical person of the model and the page says so; kidneys are assumed for
 * no child, nobody whose age weakens them or may weaken them, for all that is known, and nobody of whose kidneys anything was
 * entered (H14); and a weight for no child, nor before there are kidneys to draw: it serves the volume alone.
 *
 * Facts: KIN-09, KIN-23, DOSE-22.
 */
export function inputsFor(plan: DrawnPlan, chosen: ChosenInputs): CurveInputs {
  const { weightKilograms } = plan.request.patient;
  const weight = chosenOr(chosen.weight, weightKilograms === 'unknown' ? unknown : given(weightKilograms));
  const kidneys = chosenOr(chosen.kidneys, knownKidneys(plan, weight.value) ?? assumedKidneys(plan));
  const isAssumed = weight.value === 'unknown' && kidneys.value !== 'unknown' && !isChild(plan);
  return { kidneys, weight: isAssumed ? assumed(facts['KIN-23'].figures.weight.value) : weight };
}

/** Whether the kidneys it is drawn for are other ones than those of the person: set by hand, or by a weight that is. */
export function areSetHere({ kidneys, weight }: CurveInputs): boolean {
  return kidneys.from === 'chosen' || weight.from === 'chosen';
}

export function has(condition: string, { conditions }: Patient): boolean {
  return conditions !== 'unknown' && conditions.includes(condition);
}

const unknown = { value: 'unknown', from: 'unknown' } as const;

function chosenOr(chosen: number | undefined, known: Input): Input {
  return chosen === undefined ? known : { value: chosen, from: 'chosen' };
}

function given(value: number): Input {
  return { value, from: 'given' };
}

function assumed(value: number): Input {
  return { value, from: 'assumed' };
}

function assumedKidneys(plan: DrawnPlan): Input {
  const age = ageIn(plan);
  const mayBeOlder = age === 'unknown' || age >= facts['KIN-09'].figures.ageFrom.value;
  if (isChild(plan) || mayBeOlder || tellsOfKidneys(plan.request.patient)) return unknown;
  return assumed(facts['KIN-23'].figures.creatinineClearance.value);
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

/** From a creatinine that still tells of the first day of the plan (REN-11), in somebody of a weight in kg. */
function knownKidneys({ request: { patient, start } }: DrawnPlan, weight: Input['value']): Input | undefined {
  if (patient.creatinine === 'unknown' || !isRecent(patient.creatinine, start, facts)) return undefined;
  const person = { ...patient, weightKilograms: weight, creatinineClearance: 'unknown', egfr: 'unknown' } as const;
  const kidneys = kidneysOf(person, facts);
  if (kidneys === 'unknown') return undefined;
  const { creatinineClearance, from } = kidneys;
  return from === 'egfr' ? undefined : { value: inTenths(creatinineClearance), from };
}
