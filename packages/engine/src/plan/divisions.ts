import { greatestCommonDivisor } from '../quantity/decimal.ts';
import { type Course, divisionsOf } from './course.ts';
import { burdenOf } from './divide.ts';
import { fallsEverywhere, keepingOrder, type Split } from './split.ts';

/** A daily dose in one of its divisions, and what it costs the hands. */
export interface Place {
  readonly daily: number;
  readonly split: Split;
  /** Uneven division first, then liquids to measure, then pieces; a day's worth. */
  readonly burden: number;
}

/** Above this many divisions a search over all of them would keep a person waiting. */
const mostDivisions = 3000;

/**
 * Every place a taper may go to, falling, today's dose first.
 *
 * Where the most even divisions of all doses lie within each other, they alone are enough: each lower dose can be reached
 * without raising a slot. With strengths that do not divide each other they may not, and then every division counts,
 * so that no way down is missed; the more even one is still preferred.
 */
export function placesOf(course: Course): readonly Place[] {
  const today: Place = { daily: course.from, split: course.fromSplit, burden: 0 };
  const even = course.below.map((daily) => course.splits.of(daily) as Split);
  const areNested = even.every((split, i) =>
    fallsEverywhere(i === 0 ? course.fromSplit : (even[i - 1] as Split), split),
  );
  const every = areNested ? undefined : allDivisions(course);
  if (every !== undefined) return [today, ...every];
  return [
    today,
    ...course.below.flatMap((daily) =>
      divisionsOf(course, daily).map((split) => ({ daily, split, burden: burdenOf(course, split) })),
    ),
  ];
}

/**
 * All divisions in which a slot that holds more today never holds less than one that holds less: others only swap slots.
 * Undefined when there are too many to search.
 */
function allDivisions(course: Course): readonly Place[] | undefined {
  const { fromSplit, measures, below, splits } = course;
  const keeping = keepingOrder(fromSplit.length);
  const slots = [...keeping].sort((a, b) => (fromSplit[b] ?? 0) - (fromSplit[a] ?? 0));
  const unit = measures.doses.reduce(greatestCommonDivisor, 0) || 1;
  const wanted = new Set(below);
  const found: Place[] = [];

  const fill = (i: number, most: number, split: readonly number[]): boolean => {
    if (found.length > mostDivisions) return false;
    const slot = slots[i];
    if (slot === undefined) {
      const daily = split.reduce((sum, dose) => sum + dose, 0);
      if (wanted.has(daily)) {
        const uneven = squares(split) - squares(splits.of(daily) ?? []);
        found.push({ daily, split, burden: (uneven / unit ** 2) * 1e9 + burdenOf(course, split) });
      }
      return true;
    }
    const highest = Math.min(most, fromSplit[slot] ?? 0);
    return measures.doses.filter((dose) => dose <= highest).every((dose) => fill(i + 1, dose, split.with(slot, dose)));
  };
  const isWhole = fill(0, Number.POSITIVE_INFINITY, new Array<number>(fromSplit.length).fill(0));
  return isWhole ? found.sort((a, b) => b.daily - a.daily || a.burden - b.burden) : undefined;
}

function squares(split: Split): number {
  return split.reduce((sum, dose) => sum + dose * dose, 0);
}
