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
    const opened = lineTo(startWorkers, setState);
    line.current = opened;
    return opened.close;
  }, []);
  useEffect(() => {
    if (asked !== undefined) line.current?.ask(asked);
  }, [asked]);
  return state;
}

function startWorkers(): readonly Worker[] {
  return Array.from(
    { length: Math.min(mostWorkers, navigator.hardwareConcurrency) },
    () => new Worker(new URL('./concentration-worker.ts', import.meta.url), { type: 'module' }),
  );
}

interface Line<Context> {
  readonly ask: (asked: Asked<Context>) => void;
  readonly close: () => void;
}

/** Where a worker fails its question fails, and the next one gets new workers. */
function lineTo<Context>(
  start: () => readonly Worker[],
  onAnswer: (answered: Answered<Context> | 'failed') => void,
): Line<Context> {
  let workers: readonly Worker[] = [];
  let inWork: Asked<Context> | undefined;
  let next: Asked<Context> | undefined;
  let answers: (readonly PartOfLevels[])[] = [];
  const close = () => {
    for (const worker of workers) worker.terminate();
    workers = [];
  };
  const send = (asked: Asked<Context>) => {
    inWork = asked;
    answers = [];
    if (workers.length === 0) open();
    for (const [worker, each] of workers.entries()) {
      each.postMessage({ question: asked.question, share: { worker, of: workers.length } });
    }
  };
  const take = ({ data }: MessageEvent<readonly PartOfLevels[]>) => {
    answers.push(data);
    if (inWork === undefined || answers.length < workers.length) return;
    const done = { ...inWork, levels: levelsTogether(inWork.question, answers) };
    onAnswer(done);
    goOn();
  };
  const fail = () => {
    close();
    onAnswer('failed');
    goOn();
  };
  function goOn(): void {
    inWork = undefined;
    const following = next;
    next = undefined;
    if (following !== undefined) send(following);
  }
  function open(): void {
    workers = start();
    for (const worker of workers) {
      worker.onmessage = take;
      worker.onerror = fail;
    }
  }
  return {
    close,
    ask: (asked) => {
      if (inWork === undefined) send(asked);
      else next = asked;
    },
  };
}
