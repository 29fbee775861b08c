import { dailyDoseOf, daysBetween } from '@steady/engine';
import { facts } from '@steady/knowledge';
import type { Say } from '@steady/language';
import type { Riser, Stairs, Tread } from '../components/staircase/stairs.ts';
import type { DrawnPlan } from './plan-of-draft.ts';
import { sayChange } from './say-change.ts';

/**
 * A plan as stairs, with what is taken before it and what comes after it, so that the first and last change show. After the last
 * dose come at least the days in which somebody is watched daily: what a stop does shows in them, not in the plan.
 *
 * Fact: WD-15.
 */
export function stairsOf({ request, made }: DrawnPlan, say: Say): Stairs {
  const { steps, end } = made.plan;
  const planned = steps.reduce((sum, { days }) => sum + (days ?? 0), 0);
  const lead = Math.max(2, Math.round(planned * 0.06));
  const watched = facts['WD-15'].figures.daily.value;
  const before = dailyDoseOf(request.current).microgramsPerDay;

  const treads: Tread[] = [{ from: -lead, to: 0, daily: before / 1000, isOpen: false }];
  for (const { from, days, daily } of steps) {
    const start = daysBetween(request.start, from);
    const open = days === null;
    treads.push({ from: start, to: start + (days ?? lead * 2), daily: daily.microgramsPerDay / 1000, isOpen: open });
  }
  if (end.kind === 'zero') {
    const on = daysBetween(request.start, end.on);
    treads.push({ from: on, to: on + Math.max(lead, watched), daily: 0, isOpen: false });
  }
  return { treads, risers: risersBetween(treads, say) };
}

function risersBetween(treads: readonly Tread[], say: Say): readonly Riser[] {
  return treads.slice(1).flatMap((tread, i) => {
    const fromDaily = treads[i]?.daily ?? 0;
    const toDaily = tread.daily;
    if (fromDaily === toDaily) return [];
    return [{ on: tread.from, fromDaily, toDaily, label: sayChange(fromDaily * 1000, toDaily * 1000, say) }];
  });
}
