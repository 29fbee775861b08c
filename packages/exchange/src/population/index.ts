/** A population on all cores, where Node runs: a browser has workers of its own. */
export { openPopulationCrew, type PopulationCrew } from './population-crew.ts';
