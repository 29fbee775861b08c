/** A population on all cores, where Node runs: a browser has workers of its own. */
export { worthwhile } from './effort.ts';
export { type CrewOptions, openPopulationCrew, type PopulationCrew } from './population-crew.ts';
