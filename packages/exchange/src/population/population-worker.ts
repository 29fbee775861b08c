import { parentPort } from 'node:worker_threads';
import {
  type Parameters,
  type Part,
  type PopulationRequest,
  populationQuantiles,
  type Schedule,
} from '@steady/engine/pharmacokinetics';

/** One part of the observed times of a population. */
export interface Question {
  readonly typical: Parameters;
  readonly schedule: Schedule;
  readonly observed: readonly number[];
  readonly population: PopulationRequest;
  readonly part: Part;
}

parentPort?.on('message', ({ typical, schedule, observed, population, part }: Question) =>
  parentPort?.postMessage(populationQuantiles(typical, schedule, observed, population, part)),
);
