import type { PlanAnswer, PlanRequest, Problem } from '@steady/engine';
import { type AnsweredPlan, answerPlan, type WirePlanAnswer } from '@steady/exchange/api';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { FieldProblem } from '../components/field-note/problems-at.ts';
import type { Draft } from '../draft/draft.ts';
import { requestOf } from '../draft/request-of.ts';
import { problemsInWords } from './problems-in-words.ts';

/** A finished plan with everything the page shows of it. */
export interface DrawnPlan {
  /** The request as JSON: what is saved, and what files are made from. */
  readonly json: Readonly<Record<string, unknown>>;
  readonly request: PlanRequest;
  readonly made: PlanAnswer;
  /** The answer with its sentences. */
  readonly answer: WirePlanAnswer;
}

export type PlanOfDraft =
  | { readonly ok: true; readonly plan: DrawnPlan }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The plan a draft makes, here and now, by the same way as on the server; or what keeps it from being made. */
export function planOfDraft(draft: Draft, say: Say): PlanOfDraft {
  const { json, problems: unread } = requestOf(draft);
  const answered = answer(json, say);
  if (answered === 'fault') {
    return { ok: false, problems: [{ at: '', says: say('planner.problems.fault'), isMissing: false }] };
  }
  if (answered.ok && unread.length === 0) {
    const { request, made, answer } = answered;
    return { ok: true, plan: { json, request, made, answer } };
  }
  const others = answered.ok ? [] : (answered.problems as readonly Problem[]).filter(followsFromNone(unread));
  return { ok: false, problems: problemsInWords([...unread, ...others], say) };
}

/** A fault of ours stops the plan, not the page: what is typed stays, and so does the last plan that was made. */
function answer(json: unknown, say: Say): AnsweredPlan | 'fault' {
  try {
    return answerPlan(json, facts, say);
  } catch (fault) {
    console.error(fault);
    return 'fault';
  }
}

/** Whether a problem is one of its own: what could not be read went in as missing, and that is no second problem. */
function followsFromNone(unread: readonly Problem[]): (problem: Problem) => boolean {
  const isRegimenUnread = unread.some(({ at }) => at === '/current');
  return ({ at, code }) => {
    if (isRegimenUnread && (code === 'current.empty' || at === '/target')) return false;
    return !unread.some((own) => at === own.at || at.startsWith(`${own.at}/`));
  };
}
