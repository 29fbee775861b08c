import type { Facts } from '@steady/knowledge';
import { type DailyDose, dailyDose } from '../quantity/quantity.ts';
import type { Alternative } from './answer.ts';
import type { Stage } from './changes/journey.ts';
import { measuresOfPlan } from './compare.ts';
import type { Course, DailyRung } from './course.ts';
import { divided } from './divide.ts';
import type { Pace, PlanRequest } from './request.ts';
import { fallingBy } from './taper-fixed.ts';
import { percentTaper } from './taper-percent.ts';

/**
 * What `fixed` and `percent` make of the same days as `gentlest`: of each the gentlest that fits, under the same limits
 * and to the same last dose, so that the comparison is fair.
 *
 * @returns one alternative for each of the two methods that can make it; none for other paces. With `gentlest` a method that
 *          is not there cannot keep the days and limits, and the finding `taper.gentlest` says so
 * Facts: LIMIT-P6.
 */
export function alternativesTo(
  { pace, products }: PlanRequest,
  course: Course,
  last: number,
  facts: Facts,
): readonly Alternative[] {
  if (pace.method !== 'gentlest') return [];
  const limits = facts['LIMIT-P6'].figures;
  const bounds: Bounds = {
    days: pace.days,
    stepDays: pace.stepDays ?? limits.step.value,
    cut: pace.cut?.microgramsPerDay ?? limits.cut.value * 1000,
    last,
    // a dose that goes on after the days needs none of them
    open: course.target > 0 ? 1 : 0,
  };
  return [fixedIn(bounds, course), percentIn(bounds, course)].flatMap((found) => {
    const rungs = found && divided(course, found.rungs);
    if (found === undefined || rungs === undefined) return [];
    const stages = rungs.map((rung): Stage => ({ ...rung, why: 'cut', supply: { products, course } }));
    return [{ pace: found.pace, measures: measuresOfPlan(course.from, stages) }];
  });
}

interface Bounds {
  readonly days: number;
  readonly stepDays: number;
  readonly cut: number;
  readonly last: number;
  readonly open: 0 | 1;
}

interface Found {
  readonly pace: Pace;
  readonly rungs: readonly DailyRung[];
}

/** The smallest fixed cut that reaches the end in time. */
function fixedIn({ days, stepDays, cut: largest, last, open }: Bounds, course: Course): Found | undefined {
  const most = Math.floor(days / stepDays) + open;
  for (const dose of course.below) {
    const cut = course.from - dose;
    if (cut > largest) return undefined;
    if ((course.from - Math.max(last, course.target)) / cut > most) continue;
    const doses = fallingBy(course, { cut, last });
    if (doses === undefined || doses.length === 0 || doses.length > most) continue;
    const everyDays = Math.floor(days / Math.max(1, doses.length - open));
    const pace: Pace = { method: 'fixed', change: dailyDose(cut), everyDays, ...lastOf(last) };
    return {
      pace,
      rungs: opened(
        doses.map((daily) => ({ daily, days: everyDays })),
        open,
      ),
    };
  }
  return undefined;
}

/** The smallest whole percent that reaches the end in time. */
function percentIn({ days, stepDays, cut, last, open }: Bounds, course: Course): Found | undefined {
  const most = Math.floor(days / stepDays) + open;
  for (let percent = 1; percent < 100; percent++) {
    const rungs = percentTaper(course, { percent, everyDays: stepDays, last });
    if (rungs === undefined || rungs.length === 0 || rungs.length > most) continue;
    const tooLarge = rungs.some(({ daily }, i) => (rungs[i - 1]?.daily ?? course.from) - daily > cut);
    if (tooLarge) return undefined;
    const pace: Pace = { method: 'percent', percent, everyDays: stepDays, ...lastOf(last) };
    return { pace, rungs: opened(rungs, open) };
  }
  return undefined;
}

function lastOf(micrograms: number): { readonly last?: DailyDose } {
  return micrograms > 0 ? { last: dailyDose(micrograms) } : {};
}

/** The last dose of a target above zero goes on. */
function opened(rungs: readonly DailyRung[], open: 0 | 1): readonly DailyRung[] {
  return rungs.map((rung, i) => (open === 1 && i === rungs.length - 1 ? { ...rung, days: null } : rung));
}
