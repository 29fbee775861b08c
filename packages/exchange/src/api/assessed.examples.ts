import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { answerAssess } from './answer-assess.ts';
import { exampleAssessRequest } from './wire/assess-request.ts';

/** The answer to the example of a record with more events in it. */
export function assessed(...more: readonly object[]) {
  const { record, now } = exampleAssessRequest;
  const answered = answerAssess(
    { now, record: { ...record, events: [...record.events, ...more] } },
    facts,
    sayIn('en'),
  );
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.answer;
}
