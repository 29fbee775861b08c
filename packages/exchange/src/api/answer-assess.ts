import { assess } from '@steady/engine';
import type { Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { readAssessRequest } from './read-assess-request.ts';
import type { WireAssessAnswer } from './wire/assess-answer.ts';
import type { WireProblemList } from './wire/problem.ts';
import { writeAssessAnswer } from './write-assess-answer.ts';
import { writeProblems } from './write-problems.ts';

/** An assessment as it goes out, or why there is none. */
export type AnsweredAssessment =
  | { readonly ok: true; readonly answer: WireAssessAnswer }
  | { readonly ok: false; readonly problems: WireProblemList['problems'] };

/** The one way from a record and an instant to what is due, on the command line, on the server and on the page. */
export function answerAssess(json: unknown, facts: Facts, say: Say): AnsweredAssessment {
  const asked = readAssessRequest(json);
  if (!asked.ok) return { ok: false, ...writeProblems(asked.problems) };
  const { now, read } = asked.value;
  return { ok: true, answer: writeAssessAnswer(assess(read.record, now, facts), now, read.record, facts, say) };
}
