import { gapsBetween } from './gaps-between.ts';
import type { CountedDose } from './most-in-a-day.ts';
import type { Span } from './most-in-periods.ts';
import { takenBefore } from './taken-before.ts';

/** When something is given anew or ends, and the time without a day between two doses that it is in; h. */
export interface Turn {
  readonly at: number;
  readonly run: Span;
}

/** What is given in whole days around the times of doses, in micrograms. */
export interface WholeDays {
  /** In order. */
  readonly turns: readonly Turn[];
  readonly given: (from: number, to: number) => number;
  /** The nearest days before a turn that are no day of those left out, the nearest first. */
  readonly before: (turn: Turn, count: number) => readonly number[];
  /** What is given from the begin of a run to a turn in its first day; undefined later on, and with anything left out. */
  readonly sinceBegin: (turn: Turn) => number | undefined;
  /** What is given in the day from a turn on, however long doses go on; undefined with anything left out. */
  readonly firstDay: (turn: Turn) => number | undefined;
  /** The days from a turn on, in order; none of those left out. */
  readonly after: (turn: Turn, count: number) => readonly number[];
}

const day = 24;

/**
 * The days around each dose. A day counts where doses go on through all of it: more than a day without any ends a run, which is
 * said as a gap or an end.
 *
 * @param leftOut  times of which no part may be in such a day
 */
export function wholeDays(doses: readonly CountedDose[], leftOut: readonly Span[] = []): WholeDays {
  const before = takenBefore(doses);
  const given = (from: number, to: number) => before(to) - before(from);
  // the hours that are left out, counted as an even flow is
  const hoursLeftOut = takenBefore(
    leftOut.map(({ from, to }) => ({ at: from, micrograms: to - from, over: to - from })),
  );
  const isClear = (from: number, to: number) => hoursLeftOut(to) - hoursLeftOut(from) < aMoment;
  const clearOf = (days: readonly number[]) =>
    days.filter((from) => isClear(from, from + day)).map((from) => given(from, from + day));
  return {
    turns: turnsIn(doses),
    given,
    before: ({ at, run }, count) => {
      const days = [1, 2, 3, 4].map((back) => at - back * day).filter((from) => from >= run.from);
      return clearOf(days).slice(0, count);
    },
    sinceBegin: ({ at, run: { from } }) =>
      at > from && at < from + day && isClear(from, at) ? given(from, at) : undefined,
    firstDay: ({ at }) => (isClear(at, at + day) ? given(at, at + day) : undefined),
    after: ({ at, run }, count) =>
      clearOf(Array.from({ length: count }, (_, i) => at + i * day).filter((from) => from + day <= run.to)),
  };
}

/** h; a trace of rounding is no time. */
const aMoment = 1e-6;

function turnsIn(doses: readonly CountedDose[]): readonly Turn[] {
  const times = [...new Set(doses.flatMap(({ at, over = 0 }) => [at, at + over]))].toSorted((a, b) => a - b);
  const breaks = gapsBetween(doses, Number.POSITIVE_INFINITY).filter(({ from, to }) => to - from > day);
  let [next, begun] = [0, times[0] ?? 0];
  return times.map((at) => {
    while (next < breaks.length - 1 && at > (breaks[next]?.from ?? at)) {
      begun = breaks[next]?.to ?? begun;
      next++;
    }
    return { at, run: { from: begun, to: breaks[next]?.from ?? at } };
  });
}
