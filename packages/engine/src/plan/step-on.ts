import { addDays, type LocalDate } from '../calendar/calendar.ts';
import type { Step } from './plan.ts';

/** The step that a day belongs to; none before the first, in a hole and past the last. */
export function stepOn(day: LocalDate, steps: readonly Step[]): Step | undefined {
  return steps.find(({ from, days }) => day >= from && (days === null || day < addDays(from, days)));
}
