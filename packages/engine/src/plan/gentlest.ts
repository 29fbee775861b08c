import { type Outcome, ok, problem, refuse } from '../outcome/outcome.ts';
import { unscaled } from '../quantity/decimal.ts';
import type { Course, Rung } from './course.ts';
import { divided } from './divide.ts';
import { type Place, placesOf } from './divisions.ts';
import { bottleneck, fewestSteps, type Graph, graphFrom, leastSums } from './paths.ts';
import { fallsEverywhere } from './split.ts';

/** The limits the search obeys; micrograms a day and days. */
export interface GentlestLimits {
  /** The days the taper has. */
  readonly days: number;
  /** The least days of a step. */
  readonly stepDays: number;
  /** The largest cut. */
  readonly cut: number;
  /** The last daily dose before zero, where it is asked for; else the smallest within reach is taken. */
  readonly last: number | undefined;
  /** The highest last dose, where none is asked for. */
  readonly highestLast: number;
}

/** The taper found, and whether no other is gentler for certain. */
export interface GentlestTaper {
  readonly rungs: readonly Rung[];
  readonly isProved: boolean;
}

/**
 * The gentlest taper that fits the days: among all ways down over the doses the products can make, under the limits, the
 * one with, in this order,
 *
 * 1. the last dose before zero as small as can be;
 * 2. the largest cut as small as can be, as a share of the dose before it (the last one, to zero, aside);
 * 3. the least sum of the squared shares, so that the cuts are even;
 * 4. the most even division over the day, the fewest liquids to measure and the fewest pieces to take, over all days.
 *
 * Exact: dynamic programming from the end over (steps left, divided daily dose). Only where strengths that do not divide
 * each other leave too many divisions to search can a gentler way be missed, and then `isProved` is false. All days are
 * used; where they do not divide, the later steps are a day longer, since the end is hardest (TAP-12).
 *
 * @returns the daily doses in micrograms, each divided and with its days
 *
 * Problems: `pace.days-too-few`, with the fewest days that would do; `plan.not-makeable`.
 */
export function gentlestTaper(course: Course, limits: GentlestLimits): Outcome<GentlestTaper> {
  const { places, areAll } = placesOf(course);
  const falling = (from: Place, to: Place) => fallsEverywhere(from.split, to.split);
  if (!areAll) {
    // no way down is gentler than the best one of doses that are not divided yet
    const undivided = best(course, limits, places, () => true);
    const rungs = undivided.ok ? divided(course, undivided.value) : undefined;
    if (rungs !== undefined) return ok({ rungs, isProved: true });
  }
  const taper = best(course, limits, places, falling);
  return taper.ok ? ok({ rungs: taper.value, isProved: areAll }) : taper;
}

function best(
  course: Course,
  limits: GentlestLimits,
  places: readonly Place[],
  may: (from: Place, to: Place) => boolean,
): Outcome<readonly Rung[]> {
  const graph = graphFrom(
    places.map(({ daily }) => daily),
    limits.cut,
    (from, to) => may(places[from] as Place, places[to] as Place),
  );
  const openSteps = course.target > 0 ? 1 : 0;
  const most = Math.floor(limits.days / limits.stepDays) + openSteps;
  const reach = fewestSteps(graph);
  const isEnd = endsOf(course, limits);
  const last = places.findLast(({ daily }, i) => isEnd(daily) && (reach[i] as number) <= most)?.daily;
  if (last === undefined || last === course.from) return refuse(outOfReach(course, limits, places, reach, isEnd));

  const ends = Uint8Array.from(places, ({ daily }) => (daily === last ? 1 : 0));
  const largestShare = bottleneck(graph, ends, most);
  const squares = leastSums(graph, ends, most, largestShare);
  const least = Math.min(...squares.map((ofSteps) => ofSteps[0] as number));
  const candidates = Array.from(squares.keys())
    .filter((steps) => squares[steps]?.[0] === least)
    .map((steps) => {
      const daysOf = sharedDays(limits.days, steps - openSteps);
      return lightest({ places, graph, squares, largestShare, steps, daysOf });
    });
  const [lightestOfAll] = candidates.sort((a, b) => a.burden - b.burden || b.rungs.length - a.rungs.length);
  return ok(lightestOfAll?.rungs ?? []);
}

/** Where the way down may end: at the target, at the last dose asked for, or at any dose low enough. */
function endsOf({ target, below }: Course, { last, highestLast }: GentlestLimits): (daily: number) => boolean {
  if (target > 0) return (daily) => daily === target;
  if (last !== undefined) return (daily) => daily === last;
  const highest = Math.max(highestLast, below.at(-1) ?? 0);
  return (daily) => daily <= highest;
}

interface Search {
  readonly places: readonly Place[];
  readonly graph: Graph;
  readonly squares: readonly Float64Array[];
  readonly largestShare: number;
  readonly steps: number;
  readonly daysOf: (step: number) => number | null;
}

interface Candidate {
  readonly rungs: readonly Rung[];
  readonly burden: number;
}

/** Among the ways of so many steps with the least sum of squares, the one with the least burden over all days. */
function lightest({ places, graph, squares, largestShare, steps, daysOf }: Search): Candidate {
  const known = new Map<number, Candidate>();
  const search = (from: number, left: number): Candidate => {
    if (left === 0) return { burden: 0, rungs: [] };
    const key = from * (steps + 1) + left;
    const before = known.get(key);
    if (before !== undefined) return before;

    let best: Candidate | undefined;
    const days = daysOf(steps - left);
    for (let way = graph.first[from] as number; way < (graph.first[from + 1] as number); way++) {
      if ((graph.share[way] as number) > largestShare) break;
      const to = graph.to[way] as number;
      const sum = (graph.square[way] as number) + (squares[left - 1]?.[to] as number);
      if (sum !== squares[left]?.[from]) continue;
      const { daily, split, burden: ofDay } = places[to] as Place;
      const after = search(to, left - 1);
      const burden = after.burden + (days ?? 1) * ofDay;
      if (best === undefined || burden < best.burden) {
        best = { burden, rungs: [{ daily, split, days }, ...after.rungs] };
      }
    }
    if (best === undefined) throw new Error('a least sum has no way that makes it');
    known.set(key, best);
    return best;
  };
  return search(0, steps);
}

/** The days of each step: all the days shared evenly, the later steps a day longer; open after the days. */
function sharedDays(days: number, steps: number): (step: number) => number | null {
  const base = Math.floor(days / steps);
  const longer = days - base * steps;
  return (step) => (step >= steps ? null : base + (step >= steps - longer ? 1 : 0));
}

/** Why no end can be reached: too few days for the limits, or no way at all. */
function outOfReach(
  { target }: Course,
  limits: GentlestLimits,
  places: readonly Place[],
  reach: Float64Array,
  isEnd: (daily: number) => boolean,
) {
  const steps = Math.min(...places.map(({ daily }, i) => (i > 0 && isEnd(daily) ? (reach[i] as number) : Infinity)));
  if (steps === Number.POSITIVE_INFINITY) {
    return problem('plan.not-makeable', '/products', { cut: { value: unscaled(limits.cut, 3), unit: 'mg/d' } });
  }
  const days = Math.max(1, steps - (target > 0 ? 1 : 0)) * limits.stepDays;
  const nearest = { pace: writtenPace({ ...limits, days }, target) };
  return problem('pace.days-too-few', '/pace/days', { days: limits.days, fewest: days, nearest });
}

/** The gentlest pace of so many days, or of the fewest that will do, as a problem names the nearest plan; or nothing. */
export function nearestGentlest(course: Course, limits: GentlestLimits): { readonly nearest?: unknown } {
  const taper = gentlestTaper(course, limits);
  if (taper.ok) return { nearest: { pace: writtenPace(limits, course.target) } };
  const { nearest } = taper.problems[0].values;
  return nearest === undefined ? {} : { nearest };
}

/** A pace with all its limits, as a request writes it. */
function writtenPace({ days, stepDays, cut, last }: GentlestLimits, target: number) {
  const limits = { method: 'gentlest', days, stepDays, cut: { value: unscaled(cut, 3), unit: 'mg/d' } };
  return target > 0 || last === undefined ? limits : { ...limits, last: { value: unscaled(last, 3), unit: 'mg/d' } };
}
