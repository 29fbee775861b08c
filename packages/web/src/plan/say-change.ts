import { dailyDoseOf, formatAmount, formatNumber, oral } from '@steady/engine';
import type { Say } from '@steady/language';
import type { DrawnPlan } from './plan-of-draft.ts';

/**
 * A change of the daily dose in milligrams and as a share of the dose before it: `−10 mg (16.7 %)`; empty without one.
 *
 * @param before  micrograms a day
 * @param after   micrograms a day
 */
export function sayChange(before: number, after: number, say: Say): string {
  if (before === after) return '';
  const by = formatAmount(oral(Math.abs(after - before)));
  const direction = after < before ? 'down' : 'up';
  if (before === 0) return say('planner.change.from-zero', { by });
  return say(`planner.change.${direction}`, { by, percent: sayPercent(Math.abs(after - before) / before) });
}

/** A share as a percent with at most one decimal place. */
export function sayPercent(share: number): string {
  return formatNumber(Math.round(share * 1000) / 10);
}

/** How each step of a plan differs from what was taken before it. */
export function changesOf({ request, made }: DrawnPlan, say: Say): readonly string[] {
  const doses = [dailyDoseOf(request.current), ...made.plan.steps.map(({ daily }) => daily)];
  return made.plan.steps.map(({ daily }, i) => sayChange(doses[i]?.microgramsPerDay ?? 0, daily.microgramsPerDay, say));
}
