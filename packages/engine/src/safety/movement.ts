import type { Seen } from './seen.ts';

/** One rise of a plan. */
export interface Rise {
  /** Micrograms a day. */
  readonly by: number;
  /** Days since the rise before it in this plan; undefined for the first, whose past is not known. */
  readonly daysSince: number | undefined;
}

/** One cut of a plan. */
export interface Cut {
  /** Micrograms a day. */
  readonly by: number;
  /** Of the dose before it. */
  readonly percent: number;
}

/** Some days at one dose: neighbouring steps with the same daily dose together, as after a hold or a switch. */
export interface Level {
  /** Micrograms a day. */
  readonly daily: number;
  readonly days: number | null;
}

/** Every rise, the one from today's dose included. A step back is signed as such and is no rise (P5). */
export function risesOf({ before, steps }: Seen): readonly Rise[] {
  const rises: Rise[] = [];
  let previous = before;
  let daysSince: number | undefined;
  for (const { daily, days, isStepBack } of steps) {
    if (daily > previous && !isStepBack) {
      rises.push({ by: daily - previous, daysSince });
      daysSince = 0;
    }
    if (daysSince !== undefined) daysSince += days ?? 0;
    previous = daily;
  }
  return rises;
}

/** Every cut, except the one to zero: the rule of the last dose judges that. */
export function cutsOf({ before, steps }: Seen): readonly Cut[] {
  return steps
    .map(({ daily }, i) => {
      const previous = steps[i - 1]?.daily ?? before;
      return { by: daily === 0 ? 0 : previous - daily, percent: ((previous - daily) / previous) * 100 };
    })
    .filter(({ by }) => by > 0);
}

/** The doses above zero in their order, each with all its days; a step left early for a step back is not among them. */
export function levelsOf({ steps }: Seen): readonly Level[] {
  const levels: Level[] = [];
  for (const { daily, days, isStepBack } of steps) {
    const last = levels.at(-1);
    if (isStepBack && last !== undefined && daily > last.daily) levels.pop();
    const same = levels.at(-1);
    if (same?.daily === daily) {
      levels[levels.length - 1] = { daily, days: days === null || same.days === null ? null : days + same.days };
    } else if (daily > 0) {
      levels.push({ daily, days });
    }
  }
  return levels;
}

/** Whether the plan ends with the first day without baclofen; not while it is held, since then nobody knows the day. */
export function isTaperToZero({ purpose, target, endsAboveZero, steps }: Seen): boolean {
  return purpose === 'taper' && target === 0 && !endsAboveZero && steps.at(-1)?.days !== null;
}
