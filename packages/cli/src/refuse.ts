import type { Problem } from '@steady/engine';
import { writeProblems } from '@steady/exchange/api';
import { type Say, sayProblem } from '@steady/language';
import { type Exit, exit } from './exit.ts';
import { harmless } from './harmless.ts';

/** Writes every problem of the input as JSON to standard error, each with a sentence for a person who reads it there. */
export function refuseWith(problems: readonly Problem[], say: Say): Exit {
  const written = writeProblems(problems).problems.map((problem) => ({ ...problem, says: sayProblem(problem, say) }));
  process.stderr.write(`${harmless(JSON.stringify({ problems: written }, null, 2))}\n`);
  return exit.refused;
}
