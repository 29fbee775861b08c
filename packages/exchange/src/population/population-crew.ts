import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Outcome, ok } from '@steady/engine';
import {
  joined,
  type Parameters,
  type PopulationQuantiles,
  type PopulationRequest,
  partsOf,
  type Schedule,
} from '@steady/engine/pharmacokinetics';
import type { Question } from './population-worker.ts';

/** Workers on all cores that stay: to start one takes longer than a thousand people do. */
export interface PopulationCrew {
  /** What `populationQuantiles` answers, to the last bit, however many workers there are. */
  readonly quantiles: (
    typical: Parameters,
    schedule: Schedule,
    observed: readonly number[],
    population: PopulationRequest,
  ) => Promise<Outcome<PopulationQuantiles>>;
  readonly close: () => Promise<void>;
}

/** A crew that holds no program open by itself. One question at a time: a second one waits for the first. */
export function openPopulationCrew(size = availableParallelism()): PopulationCrew {
  const workers = Array.from({ length: size }, () => new Worker(new URL('./population-worker.ts', import.meta.url)));
  for (const worker of workers) worker.unref();
  let last: Promise<unknown> = Promise.resolve();

  return {
    quantiles: (typical, schedule, observed, population) => {
      const answer = last.then(() =>
        Promise.all(
          partsOf(observed.length, size).map((part, i) =>
            ask(workers[i] as Worker, { typical, schedule, observed, population, part }),
          ),
        ).then(together),
      );
      last = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Keeps the program open until the answer is there; `once` fails when the worker does. */
async function ask(worker: Worker, question: Question): Promise<Outcome<PopulationQuantiles>> {
  worker.ref();
  worker.postMessage(question);
  const [answer] = await once(worker, 'message');
  worker.unref();
  return answer;
}

/** Each part has the same problems, or none. */
function together(answers: readonly Outcome<PopulationQuantiles>[]): Outcome<PopulationQuantiles> {
  const parts: PopulationQuantiles[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    parts.push(answer.value);
  }
  return ok(joined(parts as [PopulationQuantiles, ...PopulationQuantiles[]]));
}
