import { hoursFrom, type Instant } from '../calendar/instant.ts';
import { slackHours } from '../record/clock-slack.ts';
import type { Dose } from '../record/doses.ts';

/**
 * The doses as they can be told at an instant. Nothing taken is no dose, however it was written down. One that is said to be
 * taken later than now has not been taken at that time: it may have been before, and nobody knows when.
 */
export function dosesAt(doses: readonly Dose[], now: Instant): readonly Dose[] {
  return doses
    .filter(({ amount }) => amount === 'unknown' || amount.micrograms > 0)
    .map((dose) =>
      dose.at !== 'unknown' && hoursFrom(now, dose.at) > slackHours
        ? { ...dose, at: 'unknown', notAfter: now, timeInDoubt: true }
        : dose,
    );
}
