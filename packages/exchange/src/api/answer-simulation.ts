import type { Outcome, SimulateRequest } from '@steady/engine';
import {
  type Simulation,
  type SpreadAnswers,
  type SpreadQuestions,
  simulate,
  simulateWith,
} from '@steady/engine/pharmacokinetics';
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

/**
 * The one way from a request for concentrations to its answer, on the command line, on the server and on the page.
 *
 * @param now  its day, in UTC, is that of the forecast where the request names none
 */
export function answerSimulation(json: unknown, facts: Facts, say: Say, now: Date): AnsweredSimulation {
  const asked = readSimulateRequest(json, now);
  return answered(asked, asked.ok ? simulate(asked.value, facts) : asked, facts, say);
}

/** The same answer; what has to be worked out for many people is answered elsewhere, as by workers. */
export async function answerSimulationWith(
  answers: (questions: SpreadQuestions) => Promise<SpreadAnswers>,
  json: unknown,
  facts: Facts,
  say: Say,
  now: Date,
): Promise<AnsweredSimulation> {
  const asked = readSimulateRequest(json, now);
  return answered(asked, asked.ok ? await simulateWith(answers, asked.value, facts) : asked, facts, say);
}

function answered(
  asked: Outcome<SimulateRequest>,
  made: Outcome<Simulation>,
  facts: Facts,
  say: Say,
): AnsweredSimulation {
  if (!asked.ok) return { ok: false, ...writeProblems(asked.problems) };
  if (!made.ok) return { ok: false, ...writeProblems(made.problems) };
  const { value: request } = asked;
  return { ok: true, answer: writeSimulateAnswer(made.value, request, facts, say), made: made.value, request };
}
