import { buildPlan, type PlanAnswer, type PlanRequest } from '@steady/engine';
import type { Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { readPlanRequest } from './read-plan-request.ts';
import type { WirePlanAnswer } from './wire/plan-answer.ts';
import type { WireProblemList } from './wire/problem.ts';
import { writePlanAnswer } from './write-plan-answer.ts';
import { writeProblems } from './write-problems.ts';

/** An answer as it goes out, with what it was made from for those who print it. */
export type AnsweredPlan =
  | { readonly ok: true; readonly answer: WirePlanAnswer; readonly made: PlanAnswer; readonly request: PlanRequest }
  | { readonly ok: false; readonly problems: WireProblemList['problems'] };

/** The one way from a request to its answer, on the command line, on the server and on the page. */
export function answerPlan(json: unknown, facts: Facts, say: Say): AnsweredPlan {
  const asked = readPlanRequest(json);
  if (!asked.ok) return { ok: false, ...writeProblems(asked.problems) };

  const made = buildPlan(asked.value, facts);
  if (!made.ok) return { ok: false, ...writeProblems(made.problems) };

  return {
    ok: true,
    answer: writePlanAnswer(made.value, asked.value, facts, say),
    made: made.value,
    request: asked.value,
  };
}
