import type { Course, DailyRung } from './course.ts';
import { fallingBy } from './taper-fixed.ts';

/** The window a label gives for stopping, and the cuts it names; micrograms a day and days. */
export interface LabelWindow {
  /** The cuts the label names, the smallest first. */
  readonly cuts: readonly number[];
  readonly days: number;
  /** The last daily dose before zero, kept as a step of its own where the window has room for it. */
  readonly last: number;
  /** The highest last dose that may stand before zero. */
  readonly highestLast: number;
}

/**
 * A taper inside the label's window: the smallest cut the label names, each step as long as the window allows. The step
 * at the last dose is left out only where it would shorten every other step.
 *
 * It is as fast as a label allows, not as slow as is wise: labels give one to two weeks, practice is often slower
 * (TAP-13), and findings say so.
 *
 * @returns the daily doses in micrograms, each with its days; undefined where no cut of the label fits the window
 */
export function labelTaper(course: Course, window: LabelWindow): readonly DailyRung[] | undefined {
  for (const cut of window.cuts) {
    const [gentle, short] = [window.last, window.highestLast].map((last) => {
      const doses = fallingBy(course, { cut, last });
      return doses === undefined || doses.length === 0 ? undefined : doses;
    });
    const daysOf = (doses: readonly number[] | undefined) => (doses ? Math.floor(window.days / doses.length) : 0);
    const chosen = daysOf(gentle) === daysOf(short) ? gentle : short;
    const days = daysOf(chosen);
    if (chosen !== undefined && days >= 1) return chosen.map((daily) => ({ daily, days }));
  }
  return undefined;
}
