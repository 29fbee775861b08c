import { dailyDose, dailyDoseOf, formatAmount, oral } from '@steady/engine';
import type { Say } from '@steady/language';
import type { DrawnPlan } from './plan-of-draft.ts';
import { sayPercent } from './say-change.ts';
import { inOneLine } from './say-saved.ts';

/** A plan in one line: `From 60 mg a day to zero in 84 days: 6 steps.` */
export function sayPlan({ request, made }: DrawnPlan, say: Say): string {
  return inOneLine(dailyDoseOf(request.current), request.target, made.measures, say);
}

/** Its largest change as a share of the dose before it: `Largest cut 50 %, from 10 mg to 5 mg a day.`; or nothing. */
export function sayLargestChange(plan: DrawnPlan, say: Say): string | undefined {
  const largest = largestChange(plan);
  if (largest === undefined) return undefined;
  const { before, after } = largest;
  return say(after < before ? 'planner.summary.largest-cut' : 'planner.summary.largest-rise', {
    percent: sayPercent(Math.abs(after - before) / before),
    from: formatAmount(oral(before)),
    to: formatAmount(dailyDose(after)),
    end: plan.made.plan.end.kind,
  });
}

/** The step that changes the dose most, as a share of the dose before it; the one to zero aside. Micrograms a day. */
function largestChange({ request, made }: DrawnPlan) {
  const doses = [dailyDoseOf(request.current), ...made.plan.steps.map(({ daily }) => daily)].map(
    ({ microgramsPerDay }) => microgramsPerDay,
  );
  return doses
    .slice(1)
    .map((after, i) => ({ before: doses[i] ?? 0, after }))
    .filter(({ before, after }) => before > 0 && after > 0 && before !== after)
    .toSorted((a, b) => shareOf(b) - shareOf(a))[0];
}

function shareOf({ before, after }: { readonly before: number; readonly after: number }): number {
  return Math.abs(after - before) / before;
}
