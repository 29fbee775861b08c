import { isDeepStrictEqual } from 'node:util';
import { type Problem, problem } from '@steady/engine';
import { answerPlan } from '@steady/exchange';
import { facts } from '@steady/knowledge';
import { sayIn } from '@steady/language';
import { below } from '../http/refuse.ts';
import type { PlanStore, SavedVersion } from '../store/plans.ts';
import type { NewVersionBody } from './read-saved-plan.ts';

const say = sayIn('en');

/** `kept` now, or `known` because the same was kept before, or why not. */
export type Saving =
  | { readonly done: 'kept' | 'known'; readonly saved: SavedVersion }
  | { readonly done: 'refused'; readonly status: 400 | 409; readonly problems: readonly Problem[] };

/**
 * Keeps a version of a plan, once: sent again, it is answered as the first time, even when the engine has changed
 * since. The engine builds the plan before anything is written.
 *
 * Problems: those of the request; `saved-plan.version-exists`, `saved-plan.out-of-date`.
 */
export async function saveVersion(
  plans: PlanStore,
  place: { readonly id: string; readonly version: number },
  body: NewVersionBody,
): Promise<Saving> {
  const existing = await plans.find(place.id, place.version);
  if (existing) return compare(existing, body);

  const answered = answerPlan(body.written, facts, say);
  if (!answered.ok) return { done: 'refused', status: 400, problems: below('/request', answered.problems) };

  const { answer, request } = answered;
  const { name, written } = body;
  const { purpose, start } = request;
  const added = await plans.add({
    ...place,
    ...(name !== undefined && { name }),
    purpose,
    start,
    request: written,
    answer,
    versions: answer.versions,
  });
  if (added === 'no-version-before') {
    const last = await plans.findLast(place.id);
    return conflict(problem('saved-plan.out-of-date', '/version', { last: last?.version ?? 0 }));
  }
  // Somebody else kept the same version a moment ago.
  if (added === 'exists') return compare((await plans.find(place.id, place.version)) as SavedVersion, body);
  return { done: 'kept', saved: added };
}

function compare(saved: SavedVersion, { name, written }: NewVersionBody): Saving {
  const isSame = saved.name === name && isDeepStrictEqual(saved.request, JSON.parse(JSON.stringify(written)));
  if (isSame) return { done: 'known', saved };
  return conflict(problem('saved-plan.version-exists', '/version', { version: saved.version }));
}

function conflict(found: Problem): Saving {
  return { done: 'refused', status: 409, problems: [found] };
}
