import type { Say } from '@steady/language';
import type { Sitting } from '../device/sitting.ts';
import { nameOf, savedAs } from './name-of.ts';
import type { ShownPlan } from './use-plan.ts';

/** What to call a sitting in a list of what is not saved; undefined when there is nothing to lose. */
export function unsavedWords(sitting: Sitting, { plan, isOld }: ShownPlan, say: Say): string | undefined {
  const isUntouched = sitting.version === 0 && JSON.stringify(sitting.draft) === sitting.begun;
  if (isUntouched) return undefined;
  if (plan === undefined || isOld) return sitting.name.trim() || say('planner.unsaved.unfinished');
  return savedAs(sitting, plan) === 'not-saved' ? nameOf(sitting, plan, say) : undefined;
}
