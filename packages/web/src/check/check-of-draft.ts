import { type Problem, problem } from '@steady/engine';
import { answerCheck, type WireCheckAnswer } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { FieldProblem } from '../components/field-note/problems-at.ts';
import type { Draft } from '../draft/draft.ts';
import { requestOf } from '../draft/request-of.ts';
import { problemsInWords } from '../plan/problems-in-words.ts';

export type CheckOfDraft =
  | { readonly ok: true; readonly answer: WireCheckAnswer }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * The check of what is typed, here and now, by the same way as on the server; or what keeps it from being made. A field that
 * is left empty is not known, the doses too.
 *
 * @param today  YYYY-MM-DD
 */
export function checkOfDraft(draft: Draft, today: string, say: Say): CheckOfDraft {
  const { json, problems: unread } = requestOf(draft);
  const isTold = draft.taken.rows !== null || draft.taken.text.trim() !== '';
  const { patient, current } = json;
  const answered = answerCheck(
    { patient, on: today, ...(isTold && { regimen: current }) },
    facts,
    say,
    new Date(today),
  );
  if (answered.ok && unread.length === 0) return { ok: true, answer: answered.answer };
  const others = answered.ok ? [] : (answered.problems as readonly Problem[]).map(atTheField);
  const own = others.filter(({ at }) => !unread.some((one) => at === one.at || at.startsWith(`${one.at}/`)));
  return { ok: false, problems: problemsInWords([...unread, ...own], say) };
}

/** The doses stand in the field of what is taken now. */
function atTheField({ code, at, values }: Problem): Problem {
  return problem(code, at.replace(/^\/regimen/, '/current'), values);
}
