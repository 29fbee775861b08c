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

/** Above this many divisions a search over all of them would keep a person waiting; above the second, so would a list. */
const mostSearched = 3000;
const mostListed = 50_000;

/** Where a taper may go, falling, today's dose first. */
export interface Places {
  readonly places: readonly Place[];
  /** Whether no way down is missed between these places. */
  readonly areAll: boolean;
}

/**
 * Every place a taper may go to.
 *
 * Where the most even divisions of all doses lie within each other, they alone are enough: each lower dose can be reached
 * without raising a slot. With strengths that do not divide each other they may not, and then every division counts,
 * so that no way down is missed; the more even one is still preferred. Only when those are too many to search, the most
 * even ones of each dose stand for them.
 */
export function placesOf(course: Course): Places {
  const today: Place = { daily: course.from, split: course.fromSplit, burden: 0 };
  const even = course.below.map((daily) => course.splits.of(daily) as Split);
  const areNested = even.every((split, i) =>
    fallsEverywhere(i === 0 ? course.fromSplit : (even[i - 1] as Split), split),
  );
  const every = areNested ? undefined : allDivisions(course);
  if (every !== undefined) {
    const areAll = every.length <= mostSearched;
    return { places: [today, ...(areAll ? every : mostEvenOf(every, course.below.length))], areAll };
  }
  const preferred = course.below.flatMap((daily) =>
    divisionsOf(course, daily).map((split) => ({ daily, split, burden: burdenOf(course, split) })),
  );
  return { places: [today, ...preferred], areAll: areNested };
}

/**
 * All divisions in which a slot that holds more today never holds less than one that holds less: others only swap slots.
 * Falling, of one dose the most even first. Undefined when there are too many to list.
 */
function allDivisions(course: Course): readonly Place[] | undefined {
  const { fromSplit, measures, below, splits } = course;
  const keeping = keepingOrder(fromSplit.length);
  const slots = [...keeping].sort((a, b) => (fromSplit[b] ?? 0) - (fromSplit[a] ?? 0));
  const unit = measures.doses.reduce(greatestCommonDivisor, 0) || 1;
  const wanted = new Set(below);
  const found: Place[] = [];

  const fill = (i: number, most: number, split: readonly number[]): boolean => {
    if (found.length > mostListed) return false;
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

/** The same number of divisions of each dose, the most even ones. */
function mostEvenOf(every: readonly Place[], doses: number): readonly Place[] {
  const ofEach = Math.max(1, Math.floor(mostSearched / doses));
  return every.filter(({ daily }, i) => every[i - ofEach]?.daily !== daily);
}

function squares(split: Split): number {
  return split.reduce((sum, dose) => sum + dose * dose, 0);
}
