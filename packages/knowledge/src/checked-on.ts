import { emergencyNumbers } from './emergency-numbers.ts';
import { facts } from './facts.ts';

const staleAfterMonths = 18;

/** The ISO date of the latest reading of any fact or number. */
export const lastCheckedOn: string =
  [...Object.values(facts), ...Object.values(emergencyNumbers)]
    .map(({ checkedOn }) => checkedOn)
    .sort()
    .at(-1) ?? '';

/**
 * Whether a reading is more than 18 months older than the latest one, or not a date at all.
 *
 * Compares readings with each other and not with a clock, so that the answer changes only when the data does.
 */
export function isStale(checkedOn: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(checkedOn) || Number.isNaN(Date.parse(checkedOn))) return true;
  const limit = new Date(lastCheckedOn);
  limit.setUTCMonth(limit.getUTCMonth() - staleAfterMonths);
  return checkedOn < limit.toISOString().slice(0, 10);
}
