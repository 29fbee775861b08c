import { parentPort } from 'node:worker_threads';
import { type Part, type SpreadQuestions, spreadAnswers } from '@steady/engine/pharmacokinetics';
import { facts } from '@steady/knowledge';

/** What one worker is to work out: of a population one part of the observed times. */
export interface Share {
  readonly questions: SpreadQuestions;
  readonly part: Part;
}

parentPort?.on('message', ({ questions, part }: Share) =>
  parentPort?.postMessage(spreadAnswers(questions, facts, part)),
);
