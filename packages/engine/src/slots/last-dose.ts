import type { Instant } from '../calendar/instant.ts';
import type { Unknown } from '../patient/patient.ts';
import type { State } from '../record/state.ts';

/** When baclofen was last taken: `none` where it never was, `unknown` where a later dose cannot be ruled out (M7, M10). */
export type LastDose = Instant | 'none' | Unknown;

/**
 * The last dose. It is unknown where a dose has no time, where the log was lost after the last known one, and where nothing was
 * logged yet of somebody who took baclofen before the plan.
 */
export function lastDose({ doses, lost, plans, entered }: State, now: Instant): LastDose {
  const known = lastKnownDose(doses);
  const mayBeLater = (until: Instant) => known === 'none' || until > known;
  if (doses.some(({ at, notAfter }) => at === 'unknown' && mayBeLater(notAfter))) return 'unknown';
  if (lost.some(({ from, until }) => from <= now && mayBeLater(until))) return 'unknown';
  if (known !== 'none') return known;

  const first = plans[0]?.event ?? entered;
  return first !== 'none' && first.before !== 'unknown' && first.before.microgramsPerDay === 0 ? 'none' : 'unknown';
}

/** The last dose whose time is known, whatever may have been taken since. */
export function lastKnownDose(doses: State['doses']): Instant | 'none' {
  const times = doses.flatMap(({ at }) => (at === 'unknown' ? [] : [at]));
  return times.length === 0 ? 'none' : (Math.max(...times) as Instant);
}
