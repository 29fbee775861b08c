import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Outcome, ok } from '@steady/engine';
import {
  joined,
  type PopulationQuantiles,
  partsOf,
  type SpreadAnswers,
  type SpreadQuestions,
  spreadAnswers,
} from '@steady/engine/pharmacokinetics';
import { facts } from '@steady/knowledge';
import { effortOf, worthwhile } from './effort.ts';
import type { Share } from './population-worker.ts';

/** Workers on all cores that stay, and keep nobody waiting who asks for something else meanwhile. */
export interface PopulationCrew {
  /**
   * What `spreadAnswers` answers, to the last bit, however many workers there are.
   *
   * @param whileAsked  a question that nobody waits for any more when its turn comes is not worked out: `AbortError`
   */
  readonly answers: (questions: SpreadQuestions, whileAsked?: AbortSignal) => Promise<SpreadAnswers>;
  readonly close: () => Promise<void>;
}

export interface CrewOptions {
  /** How many workers. */
  readonly size?: number;
  /** Below this effort a question is answered at once, where it was asked. */
  readonly from?: number;
  /** What a worker runs. */
  readonly worker?: URL;
}

/**
 * A crew that holds no program open by itself. Its workers start with the first question that is worth it. One question at
 * a time: a second one waits for the first. Where a worker fails its question fails, and the next one gets new workers.
 */
export function openPopulationCrew({
  size = availableParallelism(),
  from = worthwhile.asking,
  worker = new URL('./population-worker.ts', import.meta.url),
}: CrewOptions = {}): PopulationCrew {
  let workers: readonly Worker[] = [];
  let last: Promise<unknown> = Promise.resolve();

  return {
    answers: async (questions, whileAsked) => {
      if (effortOf(questions) < from) return spreadAnswers(questions, facts);
      const answer = last.then(async () => {
        whileAsked?.throwIfAborted();
        if (workers.length === 0) workers = Array.from({ length: size }, start);
        const shares = sharesOf(questions, size);
        try {
          return together(await Promise.all(shares.map((share, i) => ask(workers[i] as Worker, share))));
        } catch (fault) {
          await dismiss();
          throw fault;
        }
      });
      last = answer.catch(() => undefined);
      return answer;
    },
    close: dismiss,
  };

  function start(): Worker {
    const started = new Worker(worker);
    started.unref();
    // `ask` tells of a fault; without a listener one between two questions would end the program
    started.on('error', () => undefined);
    started.on('exit', () => workers.includes(started) && void dismiss());
    return started;
  }

  /** Whoever still works on something nobody waits for must not answer the next question with it. */
  async function dismiss(): Promise<void> {
    const dismissed = workers;
    workers = [];
    await Promise.all(dismissed.map((one) => one.terminate()));
  }
}

/** The times of a population are shared out; the index is for one worker, the last. */
function sharesOf({ population, withdrawal }: SpreadQuestions, size: number): readonly Share[] {
  const parts = partsOf(population?.observe.length ?? 0, size);
  return parts.map((part, i) => ({
    questions: { ...(population && { population }), ...(i === parts.length - 1 && withdrawal && { withdrawal }) },
    part,
  }));
}

/** Keeps the program open until the answer is there; fails when the worker does, or is no more. */
async function ask(worker: Worker, share: Share): Promise<SpreadAnswers> {
  const heard = new AbortController();
  const { signal } = heard;
  worker.ref();
  worker.postMessage(share);
  try {
    const [answer] = await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then(([code]) => {
        throw new Error(`a worker ended with ${code} before it answered`);
      }),
    ]);
    return answer;
  } finally {
    heard.abort();
    worker.unref();
  }
}

function together(answers: readonly SpreadAnswers[]): SpreadAnswers {
  const population = quantilesTogether(answers.flatMap((answer) => answer.population ?? []));
  const withdrawal = answers.at(-1)?.withdrawal;
  return { ...(population && { population }), ...(withdrawal && { withdrawal }) };
}

/** Each part has the same problems, or none. */
function quantilesTogether(answers: readonly Outcome<PopulationQuantiles>[]): Outcome<PopulationQuantiles> | undefined {
  const parts = answers.flatMap((answer) => (answer.ok ? answer.value : []));
  const [first, ...others] = parts;
  return first !== undefined && parts.length === answers.length ? ok(joined([first, ...others])) : answers[0];
}
