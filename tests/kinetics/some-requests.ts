import type { LocalDate } from '../../packages/engine/src/calendar/calendar.ts';
import { nobody as noPatient } from '../../packages/engine/src/patient/examples.ts';
import type { Person } from '../../packages/engine/src/pharmacokinetics/covariates.ts';
import type { Parameters } from '../../packages/engine/src/pharmacokinetics/kinetics.ts';
import { type Simulation, simulate } from '../../packages/engine/src/pharmacokinetics/simulate.ts';
import type { SimulateRequest } from '../../packages/engine/src/pharmacokinetics/simulate-request.ts';
import { facts } from '../../packages/knowledge/src/facts.ts';

/** A person of whom nothing is known but weight in kg and creatinine clearance in mL/min. */
export function person(weightKilograms: number, creatinineClearance: number): Person {
  return { ...nobody, weightKilograms, creatinineClearance };
}

export const nobody: Person = { ...noPatient, creatinineClearance: 'unknown', egfr: 'unknown' };

/** A single dose of 10 mg by mouth in the reference person, looked at after an hour. */
export const singleDose: SimulateRequest = {
  person: person(70, 100),
  on: '2026-12-01' as LocalDate,
  preset: 'default',
  given: {},
  doses: [{ at: 0, route: 'oral', milligrams: 10 }],
  changes: [],
  observe: [1],
  withdrawal: false,
};

export function simulated(request: Partial<SimulateRequest>): Simulation {
  const outcome = simulate({ ...singleDose, ...request }, facts);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export function parametersFor(request: Partial<SimulateRequest>): Parameters {
  return simulated(request).parameters;
}
