import type { Say } from '@steady/language';
import type { OpenedPlan } from '../device/saved-plans.ts';
import type { Sitting } from '../device/sitting.ts';
import { draftOf } from '../draft/draft-of.ts';
import { requestOf } from '../draft/request-of.ts';
import { asSaved } from './as-saved.ts';
import { longestName } from './name-of.ts';
import { planOfDraft } from './plan-of-draft.ts';
import { sayPlan } from './summary-of.ts';

/** A saved plan, opened to be read or changed. A name that only says what the plan comes to goes on following it. */
export function sittingOf({ id, version, name, request }: OpenedPlan, say: Say): Sitting {
  const draft = draftOf(request);
  const made = planOfDraft(draft, say);
  const isGiven = !made.ok || name !== sayPlan(made.plan, say).slice(0, longestName);
  const saved = asSaved(name, requestOf(draft).json);
  return { draft, name: isGiven ? name : '', id, version, saved, begun: '', others: [] };
}
