import type { Facts } from '@steady/knowledge';
import { type Outcome, ok, problem, refuse } from '../../outcome/outcome.ts';
import { divisionsOf, nearestDoses } from '../course.ts';
import type { Change, PlanRequest } from '../request.ts';
import { fallsEverywhere } from '../split.ts';
import { canMake, daysBefore, type Journey, originOf, type Place, type Stage } from './journey.ts';

/**
 * Back to the last dose before the one in force for some days, also from an open hold; then on with half the cuts or
 * twice the days (TAP-25). On the first day of a cut the dose in force is still the one before it. A taper never goes
 * back above the step before (P5); during its first step that is what was taken before the plan.
 *
 * Problems: `change.nothing-before`, `change.not-makeable`.
 * Facts: LIMIT-P6 (the length of a step that had no end).
 */
export function stepBack(
  journey: Journey,
  place: Place,
  change: Extract<Change, { kind: 'step-back' }>,
  at: string,
  { purpose, target }: PlanRequest,
  facts: Facts,
): Outcome<Journey> {
  const falls = purpose === 'taper';
  const { done, stage, after } = inForce(journey, place);
  const isBack = ({ daily }: Stage) => (falls ? daily > stage.daily : daily < stage.daily);
  const back = [originOf(stage), ...done].findLast((candidate) => candidate !== undefined && isBack(candidate));
  if (back === undefined) return refuse(problem('change.nothing-before', `${at}/on`, { on: change.on }));
  const { supply } = stage;
  if (!canMake(supply, back.split)) {
    return refuse(problem('change.not-makeable', `${at}/on`, nearestDoses(supply.course, back.daily)));
  }

  const usualDays = facts['LIMIT-P6'].figures.step.value;
  const isLast = target.microgramsPerDay > 0 && after.length === 0;
  const again: Stage = { ...stage, why: falls ? 'cut' : 'rise', days: isLast ? null : (stage.days ?? usualDays) };
  const slowed = slower(back, [again, ...after], change.then, target.microgramsPerDay === 0, usualDays);
  return ok({
    ...journey,
    stages: [...done, { ...back, days: change.days, why: 'step-back', supply }, ...slowed.stages],
    waiting: [],
    isHeld: false,
    daysInsteadOfHalves: journey.daysInsteadOfHalves || slowed.daysInsteadOfHalves,
  });
}

/** The dose a person takes on a day: a cut or a rise that would begin on that very day has not been taken yet. */
function inForce({ isHeld, waiting }: Journey, place: Place) {
  const { before, current, elapsed } = place;
  const after = isHeld ? waiting : place.after;
  const last = before.at(-1);
  const begins = elapsed === 0 && (current.why === 'cut' || current.why === 'rise') && last !== undefined;
  return begins
    ? { done: before, stage: { ...last, supply: current.supply }, after: [current, ...after] }
    : { done: daysBefore(place), stage: current, after };
}

/**
 * The rest of the way more slowly: with a dose halfway into each change, or with twice the days. Where no dose lies
 * halfway that the products can make, the days are doubled there.
 */
function slower(
  back: Stage,
  rest: readonly Stage[],
  how: 'half-the-cuts' | 'twice-the-days',
  endsAtZero: boolean,
  usualDays: number,
) {
  let daysInsteadOfHalves = false;
  const stages: Stage[] = [];
  let before = back;
  for (const stage of rest) {
    const half = how === 'half-the-cuts' ? halfway(before, stage, usualDays) : undefined;
    if (half !== undefined) {
      stages.push(half, stage);
    } else {
      stages.push({ ...stage, days: stage.days === null ? null : stage.days * 2 });
      daysInsteadOfHalves ||= how === 'half-the-cuts';
    }
    before = stage;
  }
  if (how === 'half-the-cuts' && endsAtZero) {
    const half = halfway(before, { ...before, daily: 0 }, usualDays);
    if (half !== undefined) stages.push(half);
  }
  return { stages, daysInsteadOfHalves };
}

/**
 * A stage between two (the second may be zero): at the makeable dose nearest to the middle that is no larger a change
 * than half, divided so that no slot rises on the way down.
 */
function halfway(from: Stage, to: Stage, usualDays: number): Stage | undefined {
  const { course } = to.supply;
  const middle = (from.daily + to.daily) / 2;
  const falls = to.daily < from.daily;
  const between = course.splits.dailyDoses.filter((dose) =>
    falls ? dose >= middle && dose < from.daily : dose <= middle && dose > from.daily,
  );
  for (const daily of falls ? between.toReversed() : between) {
    const split = divisionsOf(course, daily).find(
      (way) => !falls || (fallsEverywhere(from.split, way) && (to.daily === 0 || fallsEverywhere(way, to.split))),
    );
    if (split !== undefined) return { ...to, daily, split, days: to.days ?? usualDays };
  }
  return undefined;
}
