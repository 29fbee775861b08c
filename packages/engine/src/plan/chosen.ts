import { type Outcome, type Problem, problem, unless } from '../outcome/outcome.ts';
import { type Course, type DailyRung, divisionsUnder, nearestDoses } from './course.ts';
import type { ChosenStep, Purpose } from './request.ts';

/**
 * The daily doses a clinician wrote down, checked: each can be made, each goes the right way, and the last leads to the
 * target.
 *
 * @returns the same doses in micrograms, each with its days
 *
 * Problems: `pace.step-not-makeable`, `pace.steps-not-falling`, `pace.steps-not-rising`, `input.required` (days that
 * only the last dose above zero may leave open).
 */
export function chosenSteps(
  course: Course,
  purpose: Purpose,
  steps: readonly ChosenStep[],
): Outcome<readonly DailyRung[]> {
  const problems: Problem[] = [];
  let before = course.from;
  let split = course.fromSplit;
  steps.forEach(({ daily, days }, i) => {
    const at = `/pace/steps/${i}`;
    const dose = daily.microgramsPerDay;
    const next = purpose === 'taper' ? divisionsUnder(course, split)(dose) : course.splits.of(dose);
    const isLast = i === steps.length - 1;
    const goesOn = isLast && course.target > 0;
    if (purpose === 'taper' ? dose >= before || dose <= 0 : dose <= before) {
      problems.push(problem(purpose === 'taper' ? 'pace.steps-not-falling' : 'pace.steps-not-rising', `${at}/daily`));
    } else if (next === undefined) {
      problems.push(problem('pace.step-not-makeable', `${at}/daily`, nearestDoses(course, dose)));
    }
    if (days === null && !goesOn) problems.push(problem('input.required', `${at}/days`));
    if (isLast && course.target > 0 && dose !== course.target) {
      problems.push(problem('target.not-makeable', `${at}/daily`, nearestDoses(course, course.target)));
    }
    before = dose;
    split = next ?? split;
  });
  return unless(problems, () =>
    steps.map(({ daily, days }, i) => ({
      daily: daily.microgramsPerDay,
      days: course.target > 0 && i === steps.length - 1 ? null : days,
    })),
  );
}
