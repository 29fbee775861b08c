import type { SavedAs } from '@steady/exchange/api';
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

/** The version a plan is saved as just as it stands, by the name it goes by: the last one, or the earlier one that was opened. */
export function savedAs(sitting: Sitting, plan: DrawnPlan): SavedAs {
  const { version, saved, earlier } = sitting;
  const asItStands = asSaved(givenName(sitting), plan.json);
  if (version > 0 && saved === asItStands) return version;
  return earlier?.saved === asItStands ? earlier.version : 'not-saved';
}
