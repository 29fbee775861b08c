import { dailyDose, formatAmount, formatNumber } from '@steady/engine';
import { sayDay } from '@steady/exchange/prescription';
import type { Say } from '@steady/language';
import type { Course, CourseDay } from './course-of-plan.ts';
import type { DayLevels, Level } from './day-levels.ts';
import type { Curve } from './use-curves.ts';
import type { PlacedDay } from './view.ts';

/** Below this nobody can tell one level from another, ng/mL. */
const least = 0.1;

/** A level as a person reads it: two figures, and none below 0.1 ng/mL. */
export function figureOf(level: number, say: Say): string {
  if (level < least) return say('simulation.under', { level: formatNumber(least) });
  const step = Math.max(least, 10 ** (Math.floor(Math.log10(level)) - 1));
  const rounded = Math.round(level / step) * step;
  return formatNumber(Number(rounded.toPrecision(2)));
}

export function sayLevel(level: number, say: Say): string {
  return level < least ? say('concentration.level-none') : say('concentration.level', { level: figureOf(level, say) });
}

/** Where 90 of 100 people lie. */
export function sayRange({ p5, p95 }: Level, say: Say): string {
  if (p95 < least) return figureOf(p95, say);
  return say('simulation.range', { low: figureOf(p5, say), high: figureOf(p95, say) });
}

/** What is taken in a day. */
export function sayDaily({ doses }: CourseDay): string {
  return formatAmount(dailyDose(doses.reduce((sum, { milligrams }) => sum + Math.round(milligrams * 1000), 0)));
}

/** Each of some days in words. */
export function sayDays(
  { course, byDay }: Pick<Curve, 'course' | 'byDay'>,
  days: readonly PlacedDay[],
  say: Say,
): readonly string[] {
  return days.flatMap(({ day, place }) => {
    const levels = byDay[place];
    return levels === undefined ? [] : [sayDayLevels(course, day, levels, say)];
  });
}

/** A day in words: its lowest and its highest level, and when. */
export function sayDayLevels({ clock }: Course, day: CourseDay, { lowest, highest }: DayLevels, say: Say): string {
  return `${say('concentration.words.day', { day: sayDay(day.date, say), daily: sayDaily(day) })} ${levels()}`;

  function levels(): string {
    if (highest.p50 < least) return say('concentration.words.none');
    if (day.doses.length === 0) {
      return say('concentration.words.falling', { level: sayLevel(lowest.p50, say), range: sayRange(lowest, say) });
    }
    return say('concentration.words.levels', {
      when: whenLowest(),
      lowest: sayLevel(lowest.p50, say),
      lowestRange: sayRange(lowest, say),
      time: clock(highest.at),
      highest: sayLevel(highest.p50, say),
      highestRange: sayRange(highest, say),
    });
  }

  function whenLowest(): string {
    const dose = day.doses.findIndex(({ at }) => at === lowest.at);
    const which = dose === 0 ? 'first' : dose > 0 ? 'dose' : 'other';
    return say(`concentration.when.${which}`, { time: clock(lowest.at) });
  }
}
