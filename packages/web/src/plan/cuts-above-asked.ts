import { dailyDose, dailyDoseOf, formatAmount, oral } from '@steady/engine';
import type { Say } from '@steady/language';
import type { DrawnPlan } from './plan-of-draft.ts';

/**
 * Where a taper cuts more than its pace asks, because the products can make no smaller cut: `8 cuts are larger than the
 * 10 % asked, first in step 4, from 45 mg to 40 mg a day.` The one to zero is not counted. Undefined where none is.
 */
export function sayCutsAboveAsked({ request, made }: DrawnPlan, say: Say): string | undefined {
  const { pace } = request;
  if (request.purpose !== 'taper' || (pace.method !== 'percent' && pace.method !== 'fixed')) return undefined;
  const doses = [dailyDoseOf(request.current), ...made.plan.steps.map(({ daily }) => daily)].map(
    ({ microgramsPerDay }) => microgramsPerDay,
  );
  const most = (before: number) =>
    pace.method === 'percent' ? (before * pace.percent) / 100 + rounding : pace.change.microgramsPerDay;
  const above = doses
    .slice(1)
    .map((after, i) => ({ step: i + 1, before: doses[i] ?? 0, after }))
    .filter(({ before, after }) => before - after > most(before));
  const [first] = above;
  if (first === undefined) return undefined;
  return say('planner.summary.above-asked', {
    count: above.length,
    asked: pace.method === 'percent' ? say('amount.percent', { value: pace.percent }) : formatAmount(pace.change),
    step: first.step,
    from: formatAmount(oral(first.before)),
    to: formatAmount(dailyDose(first.after)),
  });
}

/** A share of whole micrograms is no whole number; this much of one, in micrograms, is still the share asked. */
const rounding = 1e-8;
