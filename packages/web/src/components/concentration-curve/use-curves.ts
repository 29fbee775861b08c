import type { Outcome, Problem } from '@steady/engine';
import { useMemo, useState } from 'react';
import type { DrawnPlan } from '../../plan/plan-of-draft.ts';
import type { Extent } from '../staircase/stairs.ts';
import { type Course, courseOf } from './course-of-plan.ts';
import { type DayLevels, evenTimes, type Levels, levelsByDay, tellingTimes } from './day-levels.ts';
import { type Forecast, forecastOf } from './forecast-of.ts';
import { type ChosenInputs, type CurveInputs, inputsFor } from './known-inputs.ts';
import { useLevels } from './use-levels.ts';
import { type Happening, inCourse, type WhatIf } from './what-if.ts';

/** Days to look at hour by hour, by their places in the course. */
export interface Window {
  readonly first: number;
  readonly days: number;
  /** h between two looks. */
  readonly apart: number;
}

/** One plan with its levels. */
export interface Curve {
  readonly course: Course;
  readonly levels: Levels;
  readonly byDay: readonly DayLevels[];
  readonly forecast: Forecast;
}

/** Everything a picture is drawn from; all of one answer. */
export interface DrawnCurves {
  readonly curves: readonly Curve[];
  readonly inputs: CurveInputs;
  readonly window: Window | undefined;
  /** What else happens in the first. */
  readonly happening: Happening | undefined;
}

export interface Curves {
  readonly known: CurveInputs;
  readonly inputs: CurveInputs;
  /** Draws for another value; `undefined` goes back to what is known. */
  readonly choose: (input: keyof CurveInputs, value: number | undefined) => void;
  readonly shown: DrawnCurves | 'waiting' | 'failed' | 'refused';
  /** The first plan, without anything else that may happen. */
  readonly planned: Course;
  /** What else happens in it, whether that is drawn yet or not. */
  readonly happening: Happening | undefined;
  /** Why there is no curve. */
  readonly problems: readonly Problem[];
}

/** The curves of one or more plans for the same person, made anew with each change of its inputs, and of what else may happen. */
export function useCurves(
  plans: readonly DrawnPlan[],
  extent: Omit<Extent, 'mostDaily'>,
  window?: Window,
  whatIf?: WhatIf,
): Curves {
  const [chosen, setChosen] = useState<ChosenInputs>({});
  const { firstDay, lastDay } = extent;
  const known = useMemo(() => inputsFor(plans[0] as DrawnPlan, {}), [plans]);
  const inputs = useMemo(() => inputsFor(plans[0] as DrawnPlan, chosen), [plans, chosen]);
  const planned = useMemo(
    () => plans.map((plan) => ({ plan, course: courseOf(plan, { firstDay, lastDay }) })),
    [plans, firstDay, lastDay],
  );
  // only of weaker kidneys does it depend on those there are
  const present = whatIf?.kind === 'kidneys' ? inputs.kidneys.value : 'unknown';
  const courses = useMemo(
    () =>
      planned.map(({ plan, course }) => {
        const asked = whatIf === undefined ? { course, happening: undefined } : inCourse(course, whatIf, present);
        return { plan, ...asked, telling: tellingTimes(asked.course) };
      }),
    [planned, whatIf, present],
  );
  const happening = courses[0]?.happening;
  const forecasts = useMemo(
    () => allOf(courses.map(({ course, plan }) => forecastOf(plan, course, inputs))),
    [courses, inputs],
  );
  const asked = useMemo(() => {
    if (!forecasts.ok) return undefined;
    return {
      question: {
        variability: (forecasts.value[0] as Forecast).spread.variability,
        courses: courses.map(({ course, telling }, i) => ({
          typical: (forecasts.value[i] as Forecast).simulation.parameters,
          schedule: (forecasts.value[i] as Forecast).schedule,
          observed: withWindow(course, telling, window),
        })),
      },
      context: { courses, forecasts: forecasts.value, inputs, window, happening },
    };
  }, [forecasts, courses, inputs, window, happening]);
  const answered = useLevels(asked);
  const drawn = useMemo(() => {
    if (answered === 'waiting' || answered === 'failed') return answered;
    const { courses, forecasts: made, ...others } = answered.context;
    const curves = courses.map(({ course }, i) => {
      const levels = answered.levels[i] as Levels;
      return { course, levels, byDay: levelsByDay(course, levels), forecast: made[i] as Forecast };
    });
    return { ...others, curves };
  }, [answered]);

  return {
    known,
    inputs,
    choose: (input, value) =>
      setChosen(({ [input]: _, ...others }) => (value === undefined ? others : { ...others, [input]: value })),
    planned: planned[0]?.course as Course,
    happening,
    shown: forecasts.ok ? drawn : 'refused',
    problems: forecasts.ok ? [] : forecasts.problems,
  };
}

/** Every forecast, or why the first of those that cannot be made cannot. */
function allOf(forecasts: readonly Outcome<Forecast>[]): Outcome<readonly Forecast[]> {
  const refused = forecasts.find((each) => !each.ok);
  return refused ?? { ok: true, value: forecasts.flatMap((each) => (each.ok ? [each.value] : [])) };
}

function withWindow({ days }: Course, telling: readonly number[], window: Window | undefined): readonly number[] {
  if (window === undefined) return telling;
  const [first, last] = [days[window.first], days[Math.min(window.first + window.days, days.length) - 1]];
  if (first === undefined || last === undefined) return telling;
  const fine = evenTimes(first.from, last.to, window.apart);
  return [...new Set([...telling, ...fine])].toSorted((a, b) => a - b);
}
