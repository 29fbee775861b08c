import { kidneyFunction, type Outcome, type Person } from '@steady/engine';
import { type Schedule, type Simulation, type Spread, simulate, spreadOf } from '@steady/engine/pharmacokinetics';
import { facts } from '@steady/knowledge';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { Course } from './course-of-plan.ts';
import type { CurveInputs } from './known-inputs.ts';

/** Whom a curve is drawn for: the typical person, how far people differ from it, and what that rests on. */
export interface Forecast {
  readonly simulation: Simulation;
  /** What is taken, with the clearance as it changes in this person. */
  readonly schedule: Schedule;
  readonly spread: Spread;
}

/** The typical person with these inputs who follows a course; or why nobody can tell. */
export function forecastOf(plan: DrawnPlan, course: Course, inputs: CurveInputs): Outcome<Forecast> {
  const { request } = plan;
  const person = personOf(plan, inputs);
  const preset = isFluid(plan) ? 'liquid' : 'default';
  const made = simulate(
    {
      person,
      on: request.start,
      preset,
      given: {},
      doses: course.schedule.doses.map(({ at, milligrams }) => ({ at, milligrams, route: 'oral' })),
      changes: course.changes,
      observe: [],
      withdrawal: false,
    },
    facts,
  );
  if (!made.ok) return made;
  return {
    ok: true,
    value: {
      simulation: made.value,
      schedule: { ...course.schedule, changes: made.value.changes },
      spread: spreadOf({ preset, person, on: request.start }, facts),
    },
  };
}

/**
 * The person as the engine is told of them. An estimate goes by the weight it is drawn with; the engine makes it anew, and says
 * by which weight and how sure it is. No other clearance is told from creatinine: none that still waits for something, and
 * none by an assumed weight, beside which a creatinine counts by its eGFR alone, which needs no weight, and nothing by the
 * size of a body (H14).
 */
function personOf({ request: { patient, start } }: DrawnPlan, { kidneys, weight }: CurveInputs): Person {
  const person = {
    ...patient,
    weightKilograms: weight.value,
    creatinineClearance: kidneys.value,
    egfr: 'unknown',
  } as const;
  if (kidneys.from === 'cockcroft-gault' || kidneys.from === 'schwartz') {
    return { ...person, creatinineClearance: 'unknown' };
  }
  if (kidneys.value === 'unknown') return { ...person, creatinine: 'unknown' };
  if (weight.from !== 'assumed') return person;
  const { egfr } = kidneyFunction(patient, start, facts);
  return { ...person, heightCentimetres: 'unknown', creatinine: 'unknown', egfr };
}

/** Liquids and granules are absorbed sooner; where tablets are among the products, tablets decide. */
function isFluid({ request: { products } }: DrawnPlan): boolean {
  return products.every(({ form }) => form !== 'tablet');
}
