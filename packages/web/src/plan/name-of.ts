import type { Say } from '@steady/language';
import type { Sitting } from '../device/sitting.ts';
import { asSaved } from './as-saved.ts';
import type { DrawnPlan } from './plan-of-draft.ts';
import { sayPlan } from './summary-of.ts';

/** The longest name the list of saved plans takes. */
export const longestName = 80;

/** What a plan is called in the list of saved plans: the name it was given, or what it comes to. */
export function nameOf(sitting: Sitting, plan: DrawnPlan, say: Say): string {
  const given = sitting.name.trim();
  return (given === '' ? sayPlan(plan, say) : given).slice(0, longestName);
}

/** Whether a plan is saved just as it stands, by the name it goes by. */
export function isSavedAs(sitting: Sitting, plan: DrawnPlan, say: Say): boolean {
  return sitting.version > 0 && sitting.saved === asSaved(nameOf(sitting, plan, say), plan.json);
}
