import type { Course, CourseDay } from './course-of-plan.ts';

/** ng/mL in plasma: of 20 people one is below the first and one above the last. */
export interface Level {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/** The same at many times, h. */
export interface Levels {
  readonly at: readonly number[];
  readonly p5: Float64Array;
  readonly p50: Float64Array;
  readonly p95: Float64Array;
}

/** The lowest and the highest of a day, each quantile by itself; `at` is the time of the middle one, h. */
export interface DayLevels {
  readonly lowest: Level & { readonly at: number };
  readonly highest: Level & { readonly at: number };
}

/** h after a dose at which levels are within a hundredth of their highest: with healthy kidneys the first, without any the last. */
const nearHighest = [1.25, 2];

/** h between two looks at a day without doses. */
const seldom = 6;

/** The times that tell the lowest and the highest of a day, h. */
interface Telling {
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** Before each dose of the day, and soon after it; on a day without any, from one midnight to the next. */
function tellingOf({ from, to, doses }: CourseDay): Telling {
  if (doses.length === 0) {
    const all = [from, from + seldom, from + 2 * seldom, to - seldom, to];
    return { lowest: all, highest: all };
  }
  return {
    lowest: doses.map(({ at }) => at),
    highest: doses.flatMap(({ at }) => nearHighest.map((hours) => at + hours)),
  };
}

/** Every time that tells something of a day; in order, none twice. */
export function tellingTimes({ days }: Course): readonly number[] {
  const times = days.map(tellingOf).flatMap(({ lowest, highest }) => [...lowest, ...highest]);
  return [...new Set(times)].toSorted((a, b) => a - b);
}

/** Times that are evenly apart, from one to another, both of them included. */
export function evenTimes(from: number, to: number, apart: number): readonly number[] {
  const count = Math.round((to - from) / apart);
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

/** What the levels at the telling times come to, day by day. */
export function levelsByDay({ days }: Course, levels: Levels): readonly DayLevels[] {
  const places = new Map(levels.at.map((at, place) => [at, place]));
  const placesOf = (times: readonly number[]) => times.map((at) => places.get(at) as number);
  return days.map((day) => {
    const { lowest, highest } = tellingOf(day);
    return {
      lowest: extreme(placesOf(lowest), levels, 'lowest'),
      highest: extreme(placesOf(highest), levels, 'highest'),
    };
  });
}

function extreme(places: readonly number[], { at, ...levels }: Levels, which: 'lowest' | 'highest') {
  const isBeyond = (a: number, b: number) => (which === 'lowest' ? a < b : a > b);
  const best = (values: Float64Array) =>
    places.reduce(
      (found, place) => (isBeyond(values[place] as number, values[found] as number) ? place : found),
      places[0] ?? 0,
    );
  const middle = best(levels.p50);
  return {
    at: at[middle] ?? 0,
    p5: levels.p5[best(levels.p5)] ?? 0,
    p50: levels.p50[middle] ?? 0,
    p95: levels.p95[best(levels.p95)] ?? 0,
  };
}
