import { areaOver } from './advance.ts';
import { dispositionOf } from './compartments.ts';
import type { Parameters, Schedule } from './kinetics.ts';
import { type Stretch, stateAt, stretchesOf } from './propagate.ts';
import { turningPoints } from './turning-points.ts';

/** A concentration in ng/mL and its time, h from the start. */
export interface Level {
  readonly at: number;
  readonly value: number;
}

/** What a schedule does over a stretch of time, in a few numbers. */
export interface Exposure {
  /** h from the start. */
  readonly from: number;
  readonly to: number;
  /** The first of the highest, and of the lowest. */
  readonly highest: Level;
  readonly lowest: Level;
  /** ng.h/mL. */
  readonly area: number;
  /** ng/mL; the area over the time. */
  readonly average: number;
  /** From the lowest to the highest, as a share of the average; 0 where there is nothing. */
  readonly fluctuation: number;
}

/** Exactly, whatever times are looked at: highest and lowest are found between the events, not on a grid. */
export function exposureOver(parameters: Parameters, schedule: Schedule, from: number, to: number): Exposure {
  const stretches = stretchesOf(parameters, schedule);
  const within = stretches.flatMap((stretch, i) => {
    const begins = Math.max(stretch.from, from);
    const ends = Math.min(stretches[i + 1]?.from ?? to, to);
    return begins < ends ? [{ stretch: beginningAt(stretch, begins), ends }] : [];
  });
  const perAmount = 1000 / parameters.volume;
  const levels = within
    .flatMap(({ stretch, ends }) =>
      [stretch.from, ...turningPoints(stretch, ends), ends].map((at) => ({
        at,
        value: perAmount * stateAt(stretch, at).central,
      })),
    )
    .toSorted((a, b) => a.at - b.at);
  const none = { at: from, value: 0 };
  const highest = levels.reduce((best, level) => (level.value > best.value ? level : best), levels[0] ?? none);
  const lowest = levels.reduce((best, level) => (level.value < best.value ? level : best), levels[0] ?? none);
  const area = within.reduce(
    (total, { stretch: { from, state, disposition, flow }, ends }) =>
      total + perAmount * areaOver(state, disposition, flow, ends - from),
    0,
  );
  const average = to > from ? area / (to - from) : 0;
  const fluctuation = average > 0 ? (highest.value - lowest.value) / average : 0;
  return { from, to, highest, lowest, area, average, fluctuation };
}

/** h in which the concentration halves once absorption is over: that of the slowest phase. */
export function halfLife(parameters: Parameters): number {
  return Math.LN2 / slowest(parameters);
}

/** h after which repeated doses are within 5 % of where they lead. */
export function timeToSteadyState(parameters: Parameters): number {
  return Math.log(20) / slowest(parameters);
}

function slowest(parameters: Parameters): number {
  return dispositionOf(parameters).phases.at(-1)?.rate ?? 0;
}

function beginningAt(stretch: Stretch, at: number): Stretch {
  return { ...stretch, from: at, state: stateAt(stretch, at) };
}
