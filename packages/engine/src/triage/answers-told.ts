import type { QuestionCode } from './question-codes.ts';
import { questions } from './questions.ts';
import { any, type Condition, condition, onlyIfSaid, type Telling } from './telling.ts';
import type { TriageRequest } from './triage-request.ts';

/** The pump's own questions, which nobody without a pump has to be asked. */
export const ofThePump: readonly QuestionCode[] = ['pump-alarm', 'pump-empty', 'pump-refill-missed'];

/**
 * What stands behind each question. One left out that a wider one answers with no is answered, and so are the pump's where
 * there is none; a high temperature is a fever, whatever the question about it says.
 *
 * @param pump  whether there is a pump
 * @param hot   whether a temperature was told that is a fever
 */
export function answersTold(request: TriageRequest, pump: Condition, hot: Condition) {
  const answered = (code: QuestionCode) => condition(code, answerOf(code, request, pump));
  const fever = any(answered('fever'), onlyIfSaid(hot));
  return (code: QuestionCode): Condition => (code === 'fever' ? fever : answered(code));
}

function answerOf(code: QuestionCode, request: TriageRequest, pump: Condition): Telling {
  const said = saidTo(code, request);
  if (said !== 'not-asked') return said;
  if (ofThePump.includes(code) && pump.telling === 'no') return 'no';
  const within = questions.find((question) => question.code === code)?.within;
  return within !== undefined && answerOf(within, request, pump) === 'no' ? 'no' : said;
}

/** A yes to a question that tells of something wider; anything else adds nothing to that. */
export function onlyYes(code: QuestionCode, request: TriageRequest): Condition {
  return condition(code, saidTo(code, request) === 'yes' ? 'yes' : 'no');
}

/** Words of their own count as a yes, whatever was ticked (R8). */
function saidTo(code: QuestionCode, { answers, alarms }: TriageRequest): Telling {
  return alarms.includes(code) ? 'yes' : (answers[code] ?? 'not-asked');
}
