import {
  drawPeople,
  type Parameters,
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

/** How many people are drawn, always the same ones: so many that each quantile is one of them, and none lies between two. */
export const people = 501;
const seed = 1;

/** Of 20 people one is below the first and one above the last (type 7 of Hyndman and Fan, which is that of R). */
const ranks = [0.05, 0.5, 0.95].map((probability) => Math.round((people - 1) * probability));

/** The levels of each course. Among so few people selecting is quicker than any guess where a quantile has gone. */
export function answerLevels({ variability, courses }: Question): readonly Omit<Levels, 'at'>[] {
  const everyone = new Float64Array(people);
  return courses.map(({ typical, schedule, observed }) => {
    const drawn = drawPeople(typical, { patients: people, seed, variability });
    const bands = ranks.map(() => new Float64Array(observed.length));
    let place = 0;
    for (const row of populationRows(drawn, typical, schedule, observed)) {
      everyone.set(row);
      let from = 0;
      for (const [i, rank] of ranks.entries()) {
        (bands[i] as Float64Array)[place] = select(everyone, rank, from, people - 1);
        from = rank + 1;
      }
      place++;
    }
    const [p5, p50, p95] = bands as [Float64Array, Float64Array, Float64Array];
    return { p5, p50, p95 };
  });
}
