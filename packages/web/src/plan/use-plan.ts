import { useDeferredValue, useMemo, useState } from 'react';
import type { FieldProblem } from '../components/field-note/problems-at.ts';
import { useSay } from '../device/voice.ts';
import type { Draft } from '../draft/draft.ts';
import { type DrawnPlan, planOfDraft } from './plan-of-draft.ts';

/** The plan to show while somebody types. */
export interface ShownPlan {
  /** The last plan that could be made, if any. */
  readonly plan: DrawnPlan | undefined;
  /** Whether it is of an earlier draft than the one on the page. */
  readonly isOld: boolean;
  readonly problems: readonly FieldProblem[];
}

/** Makes the plan again with each change, a moment after the letter is on the screen; keeps the last good one. */
export function usePlan(draft: Draft): ShownPlan {
  const say = useSay();
  const settled = useDeferredValue(draft);
  const made = useMemo(() => planOfDraft(settled, say), [settled, say]);
  const [last, setLast] = useState<DrawnPlan | undefined>(undefined);
  if (made.ok && made.plan !== last) setLast(made.plan);

  return made.ok
    ? { plan: made.plan, isOld: false, problems: [] }
    : { plan: last, isOld: true, problems: made.problems };
}
