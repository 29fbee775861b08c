import { dailyDoseOf, formatAmount, oral } from '@steady/engine';
import type { Say } from '@steady/language';
import type { DrawnPlan } from './plan-of-draft.ts';
import { sayPercent } from './say-change.ts';

/** What the stairs show: `Cuts of 5 mg, each 8.3 % to 50 % of the dose before it`. The one to zero is not counted. */
export function sayCourse({ request, made }: DrawnPlan, say: Say): string {
  const doses = [dailyDoseOf(request.current), ...made.plan.steps.map(({ daily }) => daily)].map(
    ({ microgramsPerDay }) => microgramsPerDay,
  );
  const changes = doses.slice(1).flatMap((after, i) => {
    const before = doses[i] ?? 0;
    return after === before ? [] : [{ before, by: after - before }];
  });
  const down = changes.every(({ by }) => by < 0);
  const up = changes.every(({ by }) => by > 0);
  if (changes.length === 0 || (!down && !up)) return say('planner.chart.title');

  const by = range(
    changes.map(({ by }) => Math.abs(by)),
    (micrograms) => formatAmount(oral(micrograms)),
    say,
  );
  const shares = changes.filter(({ before }) => before > 0).map(({ by, before }) => Math.abs(by) / before);
  if (shares.length === 0) return say('planner.chart.rises-from-nothing', { by });
  const share = range(shares, (part) => `${sayPercent(part)}\u00a0%`, say);
  return say(down ? 'planner.chart.cuts' : 'planner.chart.rises', { by, share });
}

function range(numbers: readonly number[], inWords: (number: number) => string, say: Say): string {
  const least = inWords(Math.min(...numbers));
  const most = inWords(Math.max(...numbers));
  return least === most ? least : say('planner.chart.range', { least, most });
}
