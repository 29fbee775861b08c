import { useEffect, useRef, useState } from 'react';
import { levelsTogether, type PartOfLevels, type Question } from './answer-levels.ts';
import type { Levels } from './day-levels.ts';

/** A question, with whatever its answer is to be drawn with. */
export interface Asked<Context> {
  readonly question: Question;
  readonly context: Context;
}

/** The last answer, with the question it belongs to. */
export interface Answered<Context> extends Asked<Context> {
  readonly levels: readonly Levels[];
}

/** More workers would wait for each other longer than they work. */
const mostWorkers = 4;

/**
 * Levels, worked out beside the page on its cores so that nothing on it ever waits. While one question is being answered only the
 * newest of those that follow is kept: a slider that is dragged is never behind by more than one answer.
 */
export function useLevels<Context>(asked: Asked<Context> | undefined): Answered<Context> | 'waiting' | 'failed' {
  const [state, setState] = useState<Answered<Context> | 'waiting' | 'failed'>('waiting');
  const line = useRef<Line<Context> | undefined>(undefined);
  useEffect(() => {
    const workers = Array.from(
      { length: Math.min(mostWorkers, navigator.hardwareConcurrency) },
      () => new Worker(new URL('./concentration-worker.ts', import.meta.url), { type: 'module' }),
    );
    line.current = lineTo(workers, setState);
    return () => {
      for (const worker of workers) worker.terminate();
    };
  }, []);
  useEffect(() => {
    if (asked !== undefined) line.current?.ask(asked);
  }, [asked]);
  return state;
}

interface Line<Context> {
  readonly ask: (asked: Asked<Context>) => void;
}

function lineTo<Context>(
  workers: readonly Worker[],
  onAnswer: (answered: Answered<Context> | 'failed') => void,
): Line<Context> {
  let inWork: Asked<Context> | undefined;
  let next: Asked<Context> | undefined;
  let answers: (readonly PartOfLevels[])[] = [];
  const send = (asked: Asked<Context>) => {
    inWork = asked;
    answers = [];
    for (const [worker, each] of workers.entries()) {
      each.postMessage({ question: asked.question, share: { worker, of: workers.length } });
    }
  };
  const take = ({ data }: MessageEvent<readonly PartOfLevels[]>) => {
    answers.push(data);
    if (inWork === undefined || answers.length < workers.length) return;
    const done = { ...inWork, levels: levelsTogether(inWork.question, answers) };
    inWork = undefined;
    if (next !== undefined) send(next);
    next = undefined;
    onAnswer(done);
  };
  for (const worker of workers) {
    worker.onmessage = take;
    worker.onerror = () => onAnswer('failed');
  }
  return {
    ask: (asked) => {
      if (inWork === undefined) send(asked);
      else next = asked;
    },
  };
}
