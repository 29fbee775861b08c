import { formatAmount } from '@steady/engine';
import type { Say } from '@steady/language';
import type { DrawnPlan } from './plan-of-draft.ts';

/** Why a first prescription does not begin with the rise that was asked for: it begins where the label does. */
export function sayFirstStep({ request: { purpose, pace, current }, made }: DrawnPlan, say: Say): string | undefined {
  const first = made.plan.steps[0];
  if (purpose !== 'titrate' || pace.method !== 'fixed' || current.length > 0 || first === undefined) return undefined;
  if (first.daily.microgramsPerDay === pace.change.microgramsPerDay || made.plan.steps.length === 1) return undefined;
  return say('planner.summary.first-step', {
    first: formatAmount(first.daily),
    fact: made.basis[0] ?? '',
    rise: formatAmount(pace.change),
  });
}
