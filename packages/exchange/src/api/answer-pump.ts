import { type JudgedPump, judgePump } from '@steady/engine/pump';
import type { Facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import { readPumpRequest } from './read-pump-request.ts';
import type { WireProblemList } from './wire/problem.ts';
import type { WirePumpAnswer } from './wire/pump-answer.ts';
import { writeProblems } from './write-problems.ts';
import { writePumpAnswer } from './write-pump-answer.ts';

/** A judged pump as it goes out, with what it was made from. */
export type AnsweredPump =
  | { readonly ok: true; readonly answer: WirePumpAnswer; readonly made: JudgedPump }
  | { readonly ok: false; readonly problems: WireProblemList['problems'] };

/** The one way from a pump to its dates, on the command line, on the server and on the page. */
export function answerPump(json: unknown, facts: Facts, say: Say): AnsweredPump {
  const asked = readPumpRequest(json);
  const made = asked.ok ? judgePump(asked.value, facts) : asked;
  if (!made.ok) return { ok: false, ...writeProblems(made.problems) };
  return { ok: true, answer: writePumpAnswer(made.value, facts, say), made: made.value };
}
