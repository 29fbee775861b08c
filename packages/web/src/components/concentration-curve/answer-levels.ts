import {
  drawPeople,
  type Parameters,
  partsOf,
  populationRows,
  type Schedule,
  select,
  type Variability,
} from '@steady/engine/pharmacokinetics';
import type { Levels } from './day-levels.ts';

/** What is asked: the levels of many people over one or more courses. */
export interface Question {
  readonly variability: Variability;
  readonly courses: readonly {
    /** The same person, who absorbs what this course is taken as. */
    readonly typical: Parameters;
    readonly schedule: Schedule;
    /** h, each later than the one before. */
    readonly observed: readonly number[];
  }[];
}

/** Which of several workers answers: each reads its own part of the times of each course. */
export interface Share {
  /** From 0. */
  readonly worker: number;
  readonly of: number;
}

/** The levels of one course at a part of its times, which begins at a place among them. */
export interface PartOfLevels extends Omit<Levels, 'at'> {
  readonly from: number;
}

/** How many people are drawn, always the same ones: so many that each quantile is one of them, and none lies between two. */
export const people = 501;
const seed = 1;

/** Of 20 people one is below the first and one above the last (type 7 of Hyndman and Fan, which is that of R). */
const ranks = [0.05, 0.5, 0.95].map((probability) => Math.round((people - 1) * probability));

/** The levels of each course. Among so few people selecting is quicker than any guess where a quantile has gone. */
export function answerLevels({ variability, courses }: Question, { worker, of }: Share): readonly PartOfLevels[] {
  const everyone = new Float64Array(people);
  return courses.map(({ typical, schedule, observed }) => {
    const { from, to } = partsOf(observed.length, of)[worker] ?? { from: observed.length, to: observed.length };
    const drawn = drawPeople(typical, { patients: people, seed, variability });
    const bands = ranks.map(() => new Float64Array(to - from));
    let place = 0;
    for (const row of populationRows(drawn, typical, schedule, observed.slice(0, to))) {
      if (place >= from) read(row, place - from, bands);
      place++;
    }
    const [p5, p50, p95] = bands as [Float64Array, Float64Array, Float64Array];
    return { from, p5, p50, p95 };
  });

  function read(row: Float64Array, place: number, bands: readonly Float64Array[]): void {
    everyone.set(row);
    let from = 0;
    for (const [i, rank] of ranks.entries()) {
      (bands[i] as Float64Array)[place] = select(everyone, rank, from, people - 1);
      from = rank + 1;
    }
  }
}

/** The parts of each course as one, from as many answers as there were workers. */
export function levelsTogether(
  { courses }: Question,
  answers: readonly (readonly PartOfLevels[])[],
): readonly Levels[] {
  return courses.map(({ observed }, course) => {
    const parts = answers.flatMap((answer) => answer[course] ?? []);
    const join = (band: 'p5' | 'p50' | 'p95') => {
      const whole = new Float64Array(observed.length);
      for (const part of parts) whole.set(part[band], part.from);
      return whole;
    };
    return { at: observed, p5: join('p5'), p50: join('p50'), p95: join('p95') };
  });
}
