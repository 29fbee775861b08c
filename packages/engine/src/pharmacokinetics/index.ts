/** The kinetics by themselves: what a page and its workers load when a curve is asked for, and not before. */

export { type Kidneys, kidneysOf } from './covariates.ts';
export type { Variability } from './draws.ts';
export { type SpreadAnswers, type SpreadQuestions, spreadAnswers } from './forecast-spread.ts';
export { hoursSince } from './hours-since.ts';
export type { DoseEvent, Parameters, Repeating, Schedule } from './kinetics.ts';
export type { Pace } from './pace.ts';
export { drawPeople, type PopulationRequest } from './people.ts';
export { populationRows } from './population.ts';
export { joined, partsOf } from './population-parts.ts';
export { type Part, type PopulationQuantiles, populationQuantiles } from './population-quantiles.ts';
export { select } from './select.ts';
export { type Simulation, simulate, simulateWith } from './simulate.ts';
export { type KidneyChange, type ParameterName, parameterNames } from './simulate-request.ts';
export { type Spread, spreadOf } from './variability.ts';
export { type IndexQuestion, indexDraws, withdrawalIndex } from './withdrawal-index.ts';
