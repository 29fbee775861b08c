import { type Problem, problem } from '@steady/engine';
import { answerCheck, type WireCheckAnswer } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { FieldProblem } from '../components/field-note/problems-at.ts';
import type { Draft } from '../draft/draft.ts';
import { requestOf } from '../draft/request-of.ts';
import { problemsInWords } from '../plan/problems-in-words.ts';
import { type Json, withoutFields } from './without-fields.ts';

/** What is found, and which fields it was found without. */
export interface CheckOfDraft {
  readonly answer: WireCheckAnswer;
  /** Fields that cannot be read as they stand: judged as not known, as empty ones are. */
  readonly unread: readonly FieldProblem[];
}

/**
 * The check of what is typed, here and now, by the same way as on the server. A field that is left empty is not known, the
 * doses too; so is one that is not finished. What the other fields call for stays in view, and nothing of an earlier moment
 * is shown (H14).
 *
 * @param today  YYYY-MM-DD
 */
export function checkOfDraft(draft: Draft, today: string, say: Say): CheckOfDraft {
  const { json, problems } = requestOf(draft);
  const isTold = draft.taken.rows !== null || draft.taken.text.trim() !== '';
  const { patient, current } = json;
  const request = { patient, on: today, ...(isTold && { regimen: current }) };
  return answered(withoutFields(request, problems), problems, today, say);
}

/** Leaves out what is refused until the rest can be judged; each round leaves out something more. */
function answered(request: Json, unread: readonly Problem[], today: string, say: Say): CheckOfDraft {
  const checked = answerCheck(request, facts, say, new Date(today));
  if (checked.ok) return { answer: checked.answer, unread: problemsInWords(unread, say) };
  const refused = (checked.problems as readonly Problem[]).map(atTheField);
  const rest = withoutFields(request, refused);
  if (JSON.stringify(rest) === JSON.stringify(request)) throw new Error('the check refuses what nobody typed');
  return answered(rest, [...unread, ...refused], today, say);
}

/** The doses stand in the field of what is taken now. */
function atTheField({ code, at, values }: Problem): Problem {
  return problem(code, at.replace(/^\/regimen/, '/current'), values);
}
