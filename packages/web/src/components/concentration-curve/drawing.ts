import type { Course, CourseDay } from './course-of-plan.ts';
import type { DayLevels, Levels } from './day-levels.ts';

/** A point of the picture: days or hours from the left, ng/mL from below. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From one height to another at one place. */
export interface Edge {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** The levels of one plan. There is always a band of people; whatever lies within it is of the middle one. */
export interface Ribbon {
  /** 90 of 100 people. */
  readonly people: readonly Edge[];
  /** The middle person, from the lowest to the highest of each day. */
  readonly middle?: readonly Edge[];
  /** The middle person. */
  readonly line?: readonly Point[];
  /** What tells it from others in the same picture: a letter, and how its line is broken. */
  readonly letter?: string;
}

/** A dose on the axis. */
export interface DoseMark {
  readonly x: number;
  readonly label?: string;
}

/** Day by day: between the lowest and the highest of each day, at its noon. */
export function ribbonOfDays({ days }: Course, levels: readonly DayLevels[]): Ribbon {
  const edges = (of: (day: DayLevels) => readonly [number, number]) =>
    days.map(({ day }, i) => {
      const [low, high] = of(levels[i] as DayLevels);
      return { x: day + 0.5, low, high };
    });
  return {
    people: edges(({ lowest, highest }) => [lowest.p5, highest.p95]),
    middle: edges(({ lowest, highest }) => [lowest.p50, highest.p50]),
  };
}

/** Day by day: the lowest of each day alone, or the highest, as a line in its band. */
export function ribbonOf(
  which: keyof DayLevels,
  { days }: Course,
  levels: readonly DayLevels[],
  letter: string,
): Ribbon {
  const each = days.map(({ day }, i) => ({ x: day + 0.5, level: (levels[i] as DayLevels)[which] }));
  return {
    letter,
    people: each.map(({ x, level }) => ({ x, low: level.p5, high: level.p95 })),
    line: each.map(({ x, level }) => ({ x, y: level.p50 })),
  };
}

/** Hour by hour over some days. */
export function ribbonOfHours(days: readonly CourseDay[], { at, p5, p50, p95 }: Levels): Ribbon {
  const [from, to] = [days[0]?.from ?? 0, days.at(-1)?.to ?? 0];
  const places = at.flatMap((hour, place) => (hour >= from && hour <= to ? [{ x: hour, place }] : []));
  return {
    people: places.map(({ x, place }) => ({ x, low: p5[place] ?? 0, high: p95[place] ?? 0 })),
    line: places.map(({ x, place }) => ({ x, y: p50[place] ?? 0 })),
  };
}

/** How high a picture must be to hold them all, ng/mL. */
export function mostOf(ribbons: readonly Ribbon[]): number {
  return ribbons.reduce((most, { people }) => people.reduce((highest, { high }) => Math.max(highest, high), most), 1);
}
