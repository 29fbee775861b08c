import type { Problem } from '@steady/engine';
import type { WireProblemList } from './wire/problem.ts';

/** Problems as JSON: what standard error and a refused request hold. */
export function writeProblems(problems: readonly Problem[]): WireProblemList {
  return { problems: problems.map(writeProblem) };
}

function writeProblem({ code, at, values }: Problem): WireProblemList['problems'][number] {
  return { code, at, values: JSON.parse(JSON.stringify(values)) };
}
