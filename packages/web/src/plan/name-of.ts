import type { Say } from '@steady/language';
import type { Sitting } from '../device/sitting.ts';
import { asSaved } from './as-saved.ts';
import type { DrawnPlan } from './plan-of-draft.ts';
import { sayPlan } from './summary-of.ts';

/** The longest name the list of saved plans takes. */
export const longestName = 80;

/** The name somebody gave a plan; undefined where nobody did: then every list says what the plan comes to, as it is. */
export function givenName({ name }: Pick<Sitting, 'name'>): string | undefined {
  const given = name.trim();
  return given === '' ? undefined : given;
}

/** What a plan is called in a list: the name it was given, or what it comes to. */
export function nameOf(sitting: Sitting, plan: DrawnPlan, say: Say): string {
  return givenName(sitting) ?? sayPlan(plan, say);
}

/** Whether a plan is saved just as it stands, by the name it goes by. */
export function isSavedAs(sitting: Sitting, plan: DrawnPlan): boolean {
  return sitting.version > 0 && sitting.saved === asSaved(givenName(sitting), plan.json);
}
