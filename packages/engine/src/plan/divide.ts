import { type Course, type DailyRung, divisionsOf, divisionsUnder, type Rung } from './course.ts';
import { fallsEverywhere, type Split } from './split.ts';

/** What a division asks of the hands in a day: liquids to measure weigh more than any number of pieces. */
export function burdenOf({ measures }: Pick<Course, 'measures'>, split: Split): number {
  let burden = 0;
  for (const dose of split) {
    if (dose === 0) continue;
    const measure = measures.of(dose);
    burden += (measure?.pieces ?? 0) + 1e4 * (measure?.portions.filter((portion) => 'volume' in portion).length ?? 0);
  }
  return burden;
}

/** Doses divided so far, with what they ask of the hands. */
interface Way {
  readonly rungs: readonly Rung[];
  readonly split: Split;
  readonly burden: number;
}

/** The divisions of a daily dose that may follow one of the dose before it. */
type Following = (before: Split, daily: number) => readonly Split[];

/**
 * Daily doses divided over the day: of all ways in which no slot ever rises in a taper, the one with the fewest liquids
 * to measure, then the fewest pieces, over the whole plan. Each dose is divided as evenly as can be; less evenly only
 * where strengths that do not divide each other would else raise a slot.
 *
 * @param steps  the daily doses in micrograms with their days, in the order of the plan
 * @param from   what is taken before the first of them, over the slots
 * @returns undefined where no such way exists
 */
export function divided(
  course: Course,
  steps: readonly DailyRung[],
  from: Split = course.fromSplit,
): readonly Rung[] | undefined {
  const falls = course.target < course.from;
  const even: Following = (before, daily) =>
    divisionsOf(course, daily).filter((split) => !falls || fallsEverywhere(before, split));
  const lessEven: Following = (before, daily) => {
    const other = divisionsUnder(course, before)(daily);
    return [...even(before, daily), ...(other === undefined ? [] : [other])];
  };
  return lightest(course, steps, from, even) ?? (falls ? lightest(course, steps, from, lessEven) : undefined);
}

function lightest(course: Course, steps: readonly DailyRung[], from: Split, following: Following) {
  let ways: readonly Way[] = [{ rungs: [], split: from, burden: 0 }];
  for (const { daily, days } of steps) {
    const next = new Map<string, Way>();
    for (const { rungs, split: before, burden: soFar } of ways) {
      for (const split of following(before, daily)) {
        const burden = soFar + burdenOf(course, split) * (days ?? 1);
        const known = next.get(split.join());
        if (known !== undefined && known.burden <= burden) continue;
        next.set(split.join(), { rungs: [...rungs, { daily, split, days }], split, burden });
      }
    }
    ways = [...next.values()];
  }
  return ways.toSorted((a, b) => a.burden - b.burden)[0]?.rungs;
}
