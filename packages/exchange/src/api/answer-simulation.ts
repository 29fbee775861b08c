import { type SimulateRequest, type Simulation, simulate } from '@steady/engine';
import type { Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { readSimulateRequest } from './read-simulate-request.ts';
import type { WireProblemList } from './wire/problem.ts';
import type { WireSimulateAnswer } from './wire/simulate-answer.ts';
import { writeProblems } from './write-problems.ts';
import { writeSimulateAnswer } from './write-simulate-answer.ts';

/** A forecast as it goes out, with what it was made from. */
export type AnsweredSimulation =
  | {
      readonly ok: true;
      readonly answer: WireSimulateAnswer;
      readonly made: Simulation;
      readonly request: SimulateRequest;
    }
  | { readonly ok: false; readonly problems: WireProblemList['problems'] };

/** The one way from a request for concentrations to its answer, on the command line, on the server and on the page. */
export function answerSimulation(json: unknown, facts: Facts, say: Say): AnsweredSimulation {
  const asked = readSimulateRequest(json);
  if (!asked.ok) return { ok: false, ...writeProblems(asked.problems) };
  const made = simulate(asked.value, facts);
  if (!made.ok) return { ok: false, ...writeProblems(made.problems) };
  return {
    ok: true,
    answer: writeSimulateAnswer(made.value, asked.value, facts, say),
    made: made.value,
    request: asked.value,
  };
}
