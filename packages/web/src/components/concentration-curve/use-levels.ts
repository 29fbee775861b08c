import { useEffect, useRef, useState } from 'react';
import type { Question } from './answer-levels.ts';
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

/**
 * Levels, worked out beside the page so that nothing on it ever waits. While one question is being answered only the
 * newest of those that follow is kept: a slider that is dragged is never behind by more than one answer.
 */
export function useLevels<Context>(asked: Asked<Context> | undefined): Answered<Context> | 'waiting' | 'failed' {
  const [state, setState] = useState<Answered<Context> | 'waiting' | 'failed'>('waiting');
  const line = useRef<Line<Context> | undefined>(undefined);
  useEffect(() => {
    const worker = new Worker(new URL('./concentration-worker.ts', import.meta.url), { type: 'module' });
    line.current = lineTo(worker, setState);
    return () => worker.terminate();
  }, []);
  useEffect(() => {
    if (asked !== undefined) line.current?.ask(asked);
  }, [asked]);
  return state;
}

interface Line<Context> {
  readonly ask: (asked: Asked<Context>) => void;
}

function lineTo<Context>(worker: Worker, onAnswer: (answered: Answered<Context> | 'failed') => void): Line<Context> {
  let inWork: Asked<Context> | undefined;
  let next: Asked<Context> | undefined;
  const send = (asked: Asked<Context>) => {
    inWork = asked;
    worker.postMessage(asked.question);
  };
  worker.onmessage = ({ data }: MessageEvent<readonly Omit<Levels, 'at'>[]>) => {
    const done = inWork;
    inWork = undefined;
    if (next !== undefined) send(next);
    next = undefined;
    if (done === undefined) return;
    const levels = data.map((each, i) => ({ ...each, at: done.question.courses[i]?.observed ?? [] }));
    onAnswer({ ...done, levels });
  };
  worker.onerror = () => onAnswer('failed');
  return {
    ask: (asked) => {
      if (inWork === undefined) send(asked);
      else next = asked;
    },
  };
}
